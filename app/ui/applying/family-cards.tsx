import { SummaryCard } from '../summary-list';
import { Tag, type Tone } from '../tag';
import { Grounds } from './grounds';

export interface FamilyCard {
  key: string;
  title: string;
  /** In a word, and as a sentence. */
  tag: string;
  text: string;
  tone: Tone;
  grounds: Parameters<typeof Grounds>[0]['grounds'];
  /** A notice waits for an objection. */
  object: boolean;
}

/** What was decided of each of the family. */
export function FamilyCards({ family }: { family: readonly FamilyCard[] }) {
  return family.map(({ key, title, tag, text, tone, grounds }) => (
    <SummaryCard key={key} title={title} level={3}>
      <p>
        <Tag tone={tone}>{tag}</Tag>
      </p>
      <p>{text}</p>
      {grounds.length > 0 && <Grounds grounds={grounds} />}
    </SummaryCard>
  ));
}
