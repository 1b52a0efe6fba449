import { useT } from '#app/i18n/react';
import { Notice } from '../notice';
import { SummaryCard, type TextRow } from '../summary-list';

export interface AppealView {
  key: string;
  title: string;
  filed: string;
  due: string | null;
  overdue: boolean;
  rows: TextRow[];
  answer: { text: string; when: string; reason: string; explanation: string; court: boolean } | null;
}

/** One appeal and what became of it. */
export function AppealCard({ appeal }: { appeal: AppealView }) {
  const t = useT();
  const { title, filed, due, overdue, rows, answer } = appeal;
  return (
    <div className="stack">
      <SummaryCard title={title} rows={rows} />
      <p className="muted">
        {filed}
        {due && ` · ${due}`}
      </p>
      {overdue && <Notice tone="warning">{t('appeal.overdue')}</Notice>}
      {answer && (
        <Notice tone="info" title={`${t('appeal.decided')}: ${answer.text}`}>
          <p>
            {answer.when}
            {answer.reason && ` · ${answer.reason}`}
          </p>
          {answer.explanation && <p dir="auto">{answer.explanation}</p>}
          {answer.court && <p>{t('appeal.court')}</p>}
        </Notice>
      )}
    </div>
  );
}
