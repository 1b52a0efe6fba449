import { Details } from './details';
import { type TimelineView, WorkTimeline } from './work-timeline';

interface Props {
  title?: string;
  lines: readonly string[];
  notes: readonly { title: string; lines: readonly string[] }[];
  timeline?: TimelineView;
}

/** What is counted out of a list and how, with the timeline where there is one. */
export function Calculation({ title, lines, notes, timeline }: Props) {
  return (
    <>
      {timeline && <WorkTimeline view={timeline} />}
      {lines.length > 0 && (
        <div className="calculation">
          {title && <h2>{title}</h2>}
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {notes.map((note) => (
        <Details key={note.title} summary={note.title}>
          {note.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Details>
      ))}
    </>
  );
}
