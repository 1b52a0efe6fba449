import { useT } from '#app/i18n/react';
import { Actions, LinkButton } from '../form/button';

export interface GapView {
  key: string;
  text: string;
  /** Where it is completed. */
  href: string | null;
}

export interface CourseView {
  returned: { when: string; gaps: GapView[]; complete: string } | null;
  /** The last day of the legal term, as a sentence. */
  legal: string;
  reasons: { key: string; title: string; ground: string; text: string }[];
  complaint: { text: string; when: string; answer: string | null; answered: string } | null;
  steps: { key: string; href: string; text: string }[];
}

export function Gaps({ gaps }: { gaps: readonly GapView[] }) {
  return (
    <ul>
      {gaps.map(({ key, text, href }) => (
        <li key={key}>
          <bdi>
            {href ? (
              <a className="ds-link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
          </bdi>
        </li>
      ))}
    </ul>
  );
}

/** How an application went beside its verification, and what its owner can do about it now. */
export function Course({ course }: { course: CourseView }) {
  const t = useT();
  const { returned, legal, reasons, complaint, steps } = course;
  return (
    <>
      {legal && <p>{legal}</p>}
      {returned && (
        <section>
          <h2>{t('cycle.status.gaps')}</h2>
          <p className="muted">{returned.when}</p>
          <Gaps gaps={returned.gaps} />
          <Actions>
            <LinkButton href={returned.complete}>{t('cycle.status.complete')}</LinkButton>
          </Actions>
        </section>
      )}
      {reasons.map(({ key, title, ground, text }) => (
        <section key={key}>
          <h2>{title}</h2>
          {ground && <p>{ground}</p>}
          <p className="answer" dir="auto">
            {text}
          </p>
        </section>
      ))}
      {complaint && (
        <section>
          <h2>{t('cycle.status.complaint')}</h2>
          <p className="muted">{complaint.when}</p>
          <p className="answer" dir="auto">
            {complaint.text}
          </p>
          {complaint.answer && (
            <>
              <p className="muted">{complaint.answered}</p>
              <p className="answer" dir="auto">
                {complaint.answer}
              </p>
            </>
          )}
        </section>
      )}
      {steps.length > 0 && (
        <Actions>
          {steps.map(({ key, href, text }) => (
            <LinkButton
              key={key}
              href={href}
              kind={key === 'complain' || key === 'extend-request' ? 'secondary' : 'primary'}
            >
              {text}
            </LinkButton>
          ))}
        </Actions>
      )}
    </>
  );
}
