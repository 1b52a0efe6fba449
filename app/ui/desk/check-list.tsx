import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Button } from '../form/button';
import type { FieldProblem } from '../form/error-summary';
import { Mark } from '../mark';
import { SummaryList } from '../summary-list';
import type { CheckView, FindingOptions } from './case-view';
import { DeskLink } from './desk-link';
import { FindingForm, type TypedFinding } from './finding-form';
import { Signs } from './signs';

interface Props {
  checks: readonly CheckView[];
  done: number;
  mayRecord: boolean;
  findings: readonly FindingOptions[];
  errors?: readonly FieldProblem[];
  typed?: TypedFinding;
}

/** The checks one under the other: what is claimed, what proves it, what was found. One is open at a time. */
export function CheckList({ checks, done, mayRecord, findings, errors, typed }: Props) {
  const t = useT();
  return (
    <section id="checks" className="stack">
      <h2>{t('desk.case.checks')}</h2>
      <p className="muted">{t('desk.check.progress', { done, all: checks.length })}</p>
      {checks.map((check) => (
        <CheckCard
          key={check.kind}
          check={check}
          mayRecord={mayRecord}
          findings={findings}
          errors={check.open ? errors : undefined}
          typed={check.open ? typed : undefined}
        />
      ))}
    </section>
  );
}

interface CardProps extends Omit<Props, 'checks' | 'done'> {
  check: CheckView;
}

function CheckCard({ check, mayRecord, findings, errors, typed }: CardProps) {
  const t = useT();
  const folded = mayRecord && !check.open;
  return (
    <section className="card check" id={`check-${check.kind}`} data-open={check.open ? '' : undefined}>
      <div className="card-head">
        <h3 className="card-title">{check.title}</h3>
        <Mark state={check.mark}>{check.findingText}</Mark>
      </div>
      {folded ? (
        <div className="card-body stack">
          <Found check={check} />
          <p>
            <DeskLink href={check.href}>{check.finding ? t('desk.check.change') : t('desk.check.record')}</DeskLink>
          </p>
          <Details summary={t('desk.check.claims')}>
            <SummaryList rows={check.answers} />
            <Evidence check={check} />
          </Details>
        </div>
      ) : (
        <>
          <SummaryList rows={check.answers} />
          <div className="card-body stack">
            <Evidence check={check} />
            <Details summary={t('desk.check.rules')}>
              <ul>
                {check.card.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Details>
            <Found check={check} />
            {mayRecord && (
              <FindingForm
                key={`${check.kind} ${check.saved}`}
                check={check}
                findings={findings}
                errors={errors}
                typed={typed}
                save={<Button>{t('desk.check.save')}</Button>}
              />
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Found({ check: { reasonText, note, saved } }: { check: CheckView }) {
  if (!reasonText && !note && !saved) return null;
  return (
    <p>
      {reasonText && <strong>{reasonText}. </strong>}
      {note && <bdi>{note} </bdi>}
      <span className="muted">{saved}</span>
    </p>
  );
}

function Evidence({ check }: { check: CheckView }) {
  const t = useT();
  const { documents, missing, signs } = check;
  if (documents.length === 0 && missing.length === 0 && signs.length === 0)
    return <p className="muted">{t('desk.check.noEvidence')}</p>;
  return (
    <div>
      <p className="muted">{t('desk.check.evidence')}</p>
      <ul className="evidence">
        {documents.map(({ id, item, name, href }) => (
          <li key={id}>
            <DeskLink href={href}>{item}</DeskLink> <bdi className="muted">{name}</bdi>
          </li>
        ))}
        {missing.length > 0 && <li>{t('desk.check.missing', { items: missing.join(', ') })}</li>}
      </ul>
      <Signs signs={signs} />
    </div>
  );
}
