import { useT } from '#app/i18n/react';
import { LetterBody, type LetterView } from '../deciding/letter-body';
import { SummaryCard } from '../summary-list';

interface Props {
  letter: LetterView;
  /** In which languages it is written. */
  lead: string;
  state: 'shown' | 'asking' | 'failed';
}

/** The letter beside the form that sends it, as it would be sent with what stands in the form. */
export function LetterPreview({ letter, lead, state }: Props) {
  const t = useT();
  return (
    <SummaryCard title={t('askingDesk.letter')}>
      <div className="stack">
        <p className="muted" role="status">
          {state === 'failed' ? t('askingDesk.failed') : lead}
        </p>
        <LetterBody letter={letter} />
      </div>
    </SummaryCard>
  );
}
