import { Calculation } from '../calculation';
import { SummaryCard, type TextRow } from '../summary-list';
import type { TimelineView } from '../work-timeline';

export interface CaseSkillsView {
  calculations: {
    key: string;
    title?: string;
    lines: string[];
    notes: { title: string; lines: string[] }[];
    timeline?: TimelineView;
  }[];
  /** What employers were asked and have answered, the newest first. */
  employers: { key: string; title: string; notes: string[]; rows: TextRow[] }[];
}

/** What is counted out of the lists of a case, as the applicant sees it, and what the employer has signed. */
export function CaseSkills({ view }: { view: CaseSkillsView }) {
  return (
    <>
      {view.calculations.map(({ key, ...calculation }) => (
        <section className="card" key={key}>
          <div className="card-body">
            <Calculation {...calculation} />
          </div>
        </section>
      ))}
      {view.employers.map(({ key, title, notes, rows }) => (
        <SummaryCard key={key} title={title} rows={rows}>
          {notes.length > 0 && notes.map((note) => <p key={note}>{note}</p>)}
        </SummaryCard>
      ))}
    </>
  );
}
