import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryList, type TextRow } from '../summary-list';
import { Table } from '../table';
import { Tag, type Tone } from '../tag';

export interface OwnPermitView {
  kind: string;
  number: string;
  standing: string;
  tone: Tone;
  /** What is proposed about it. */
  banner: { text: string; href: string; link: string } | null;
  /** That it has ended, or ends, and why. */
  ends: string | null;
  /** What was decided about it. */
  acts: { href: string; text: string; when: string }[];
  rows: TextRow[];
  certificate: string | null;
  verify: string;
  codes: {
    id: string;
    href: string;
    purpose: string;
    made: string;
    until: string;
    looks: string;
    state: string;
    tone: Tone;
  }[];
  mayMakeCodes: boolean;
  purposes: { value: string; label: string; hint: string }[];
  checks: { key: string; at: string; how: string }[];
  /** Said when not all are shown. */
  more: string | null;
}

/** A permit as its holder sees it: what it is, what was shown to others, who looked. */
export function OwnPermitPage({
  view,
  codeKey,
  purpose,
  back,
  errors,
}: {
  view: OwnPermitView;
  /** Drawn anew with every form that makes a code. */
  codeKey: string;
  /** Chosen before another language was. */
  purpose: string;
  back: string;
  errors?: readonly FieldProblem[];
}) {
  const t = useT();
  return (
    <PageLayout back={back} backText={t('applying.my.title')} errors={errors} width="text">
      <PageHeading caption={view.kind}>
        <span dir="ltr">{view.number}</span>
      </PageHeading>
      <p>
        <Tag tone={view.tone}>{view.standing}</Tag>
      </p>
      {view.banner && (
        <Notice tone="warning">
          {view.banner.text} <a href={view.banner.href}>{view.banner.link}</a>
        </Notice>
      )}
      {view.ends && <Notice tone="info">{view.ends}</Notice>}
      <SummaryList rows={view.rows} />
      {view.acts.length > 0 && (
        <ul>
          {view.acts.map(({ href, text, when }) => (
            <li key={href}>
              <a className="ds-link" href={href}>
                {text}
              </a>{' '}
              <span className="muted">{when}</span>
            </li>
          ))}
        </ul>
      )}
      <Actions>
        {view.certificate && <LinkButton href={view.certificate}>{t('applying.my.certificate')}</LinkButton>}
        <LinkButton href={view.verify} kind="tertiary">
          {t('applying.my.verify')}
        </LinkButton>
      </Actions>
      <Codes view={view} codeKey={codeKey} purpose={purpose} errors={errors} />
      <Checks view={view} />
    </PageLayout>
  );
}

function Codes({
  view,
  codeKey,
  purpose,
  errors,
}: {
  view: OwnPermitView;
  codeKey: string;
  purpose: string;
  errors?: readonly FieldProblem[];
}) {
  const t = useT();
  const column = (key: 'for' | 'made' | 'until' | 'looks' | 'state') => ({
    key,
    label: t(`share.codes.column.${key}`),
  });
  return (
    <section>
      <h2>{t('share.codes.title')}</h2>
      <p>{t('share.codes.lead')}</p>
      <Table
        caption={t('share.codes.title')}
        quiet
        columns={(['for', 'made', 'until', 'looks', 'state'] as const).map(column)}
        rows={view.codes.map(({ id, href, purpose, made, until, looks, state, tone }) => ({
          key: id,
          cells: [
            <a key="for" href={href}>
              {purpose}
            </a>,
            made,
            until,
            looks,
            <Tag key="state" tone={tone}>
              {state}
            </Tag>,
          ],
        }))}
        empty={t('share.codes.none')}
      />
      {view.mayMakeCodes ? (
        <Form typed>
          <input type="hidden" name="key" value={codeKey} />
          <ChoiceField
            name="purpose"
            label={t('share.codes.for')}
            value={purpose}
            options={view.purposes}
            error={errorOf(errors, 'purpose')}
          />
          <Button>{t('share.codes.submit')}</Button>
        </Form>
      ) : (
        <p>{t('share.codes.ended')}</p>
      )}
    </section>
  );
}

function Checks({ view }: { view: OwnPermitView }) {
  const t = useT();
  return (
    <section id="checks">
      <h2>{t('share.checks.title')}</h2>
      <p>{t('share.checks.lead')}</p>
      <Table
        caption={t('share.checks.title')}
        quiet
        columns={[
          { key: 'at', label: t('share.checks.column.at') },
          { key: 'how', label: t('share.checks.column.how') },
        ]}
        rows={view.checks.map(({ key, at, how }) => ({ key, cells: [at, how] }))}
        empty={t('share.checks.none')}
      />
      {view.more && <p>{view.more}</p>}
    </section>
  );
}
