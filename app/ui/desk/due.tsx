import { Tag, type Tone } from '../tag';

export interface DueView {
  tone: Tone;
  /** Working days in words. */
  text: string;
  /** The day itself, formatted. */
  day: string;
}

/** How long there is left: words first, the day beside them. */
export function Due({ due, none }: { due: DueView | null; none: string }) {
  if (!due) return <span className="muted">{none}</span>;
  return (
    <span className="due">
      {due.tone === 'neutral' ? due.text : <Tag tone={due.tone}>{due.text}</Tag>}{' '}
      <span className="muted">{due.day}</span>
    </span>
  );
}
