import { useT } from '#app/i18n/react';
import { SummaryCard } from '../summary-list';

export interface AskedOnce {
  key: string;
  when: string;
  items: readonly string[];
  /** Set once it was answered. */
  answer: string | null;
  closed: boolean;
}

/** What the office asked and what was answered, one card for each request. */
export function RequestCards({ requests }: { requests: readonly AskedOnce[] }) {
  const t = useT();
  return requests.map(({ key, when, items, answer, closed }) => (
    <SummaryCard key={key} title={when} level={3}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {answer !== null && (
        <>
          <p>
            <strong>{t('applying.status.answered')}</strong>
          </p>
          <p className="answer" dir="auto">
            {answer || t('common.notProvided')}
          </p>
        </>
      )}
      {closed && <p className="muted">{t('applying.status.noAnswer')}</p>}
    </SummaryCard>
  ));
}
