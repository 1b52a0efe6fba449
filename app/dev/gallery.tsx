import type { ReactNode } from 'react';
import { useLanguage } from '#app/i18n/react';
import { BackLink } from '#app/ui/back-link';
import { BigNumber } from '#app/ui/big-number';
import { CardLink, Cards } from '#app/ui/card-link';
import { Details } from '#app/ui/details';
import { FileList } from '#app/ui/file-list';
import { Actions, Button, LinkButton, PrintButton } from '#app/ui/form/button';
import { CheckField } from '#app/ui/form/check-field';
import { ChoiceField, ChoicesField } from '#app/ui/form/choice-field';
import { DateField } from '#app/ui/form/date-field';
import { ErrorSummary } from '#app/ui/form/error-summary';
import { FileField } from '#app/ui/form/file-field';
import { SelectField } from '#app/ui/form/select-field';
import { TextArea } from '#app/ui/form/text-area';
import { TextField } from '#app/ui/form/text-field';
import { YesNo } from '#app/ui/form/yes-no';
import { Mark, MarkList } from '#app/ui/mark';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { Pagination } from '#app/ui/pagination';
import { Panel } from '#app/ui/panel';
import { PointsBar } from '#app/ui/points-bar';
import { SummaryCard, SummaryList } from '#app/ui/summary-list';
import { Table } from '#app/ui/table';
import { Tag, type Tone } from '#app/ui/tag';
import { TaskList, type TaskStatus } from '#app/ui/task-list';
import { Timeline } from '#app/ui/timeline';
import { Parts } from './gallery-parts';

const tones: Tone[] = ['neutral', 'info', 'success', 'warning', 'danger'];
const noticeTones = ['info', 'success', 'warning', 'danger'] as const;
const taskStatuses: TaskStatus[] = ['completed', 'in-progress', 'not-started', 'problem', 'cannot-start'];

/** One of everything, with words the catalogues have anyway. */
export function Gallery() {
  return (
    <>
      <Fields />
      <Answers />
      <Lists />
      <Parts />
    </>
  );
}

function Group({ children }: { children: ReactNode }) {
  return <div className="gallery-group">{children}</div>;
}

function Fields() {
  const { locale, t } = useLanguage();
  const id = (name: string) => `${locale}-${name}`;
  const problem = t('layout.problem.invalid.text');
  const choices = (['check', 'verify', 'applications'] as const).map((value) => ({
    value,
    label: t(`layout.nav.${value}`),
    hint: value === 'check' ? t('layout.portalLine') : undefined,
  }));
  return (
    <Group>
      <BackLink href="#top" />
      <ErrorSummary errors={[{ name: id('wrong'), text: problem }]} />
      <PageHeading caption={t('layout.portal')} lead={t('layout.portalLine')}>
        {t('layout.nav.check')}
      </PageHeading>
      <div className="form">
        <TextField name={id('text')} label={t('layout.nav.account')} hint={t('layout.masthead.secure')} width="md" />
        <TextField name={id('wrong')} label={t('layout.nav.verify')} error={problem} value="K4R2" optional />
        <TextField name={id('sum')} label={t('layout.footer.costs')} width="sm" suffix="₸" inputMode="numeric" />
        <TextArea name={id('area')} label={t('layout.footer.contact')} rows={3} optional />
        <DateField name={id('date')} label={t('common.date.year')} value={{ day: '27', month: '3', year: '1988' }} />
        <DateField name={id('bad-date')} label={t('common.date.day')} error={problem} wrong={['month']} />
        <SelectField
          name={id('select')}
          label={t('layout.language')}
          options={[
            { label: t('common.select.frequent'), options: choices },
            { label: t('common.select.all'), options: choices },
          ]}
        />
        <ChoiceField name={id('choice')} label={t('layout.nav.label')} options={choices} value="verify" />
        <ChoicesField name={id('choices')} label={t('layout.footer.label')} options={choices} value={['check']} />
        <YesNo name={id('yes-no')} label={t('layout.problem.notFound.title')} unknown />
        <CheckField name={id('agree')} label={t('layout.demo.text')} />
        <FileField
          name={id('file')}
          label={t('common.file.choose')}
          hint={t('common.file.limits', { size: 10 })}
          multiple
        />
        <Actions>
          <Button>{t('common.actions.continue')}</Button>
          <Button kind="secondary">{t('common.actions.save')}</Button>
          <Button kind="danger">{t('common.actions.remove')}</Button>
          <LinkButton href="#top" kind="tertiary">
            {t('common.actions.cancel')}
          </LinkButton>
          <PrintButton>{t('common.actions.print')}</PrintButton>
          <a href="#top">{t('common.actions.saveAndReturn')}</a>
        </Actions>
      </div>
    </Group>
  );
}

function Answers() {
  const { t } = useLanguage();
  return (
    <Group>
      {tones.map((tone) => (
        <Panel key={tone} tone={tone} title={t('layout.portal')}>
          <p>{t('layout.portalLine')}</p>
          <p>
            <strong>K-7QX4-2M9P</strong>
          </p>
        </Panel>
      ))}
      {noticeTones.map((tone) => (
        <Notice key={tone} tone={tone} title={t(`common.notice.${tone}`)}>
          <p>{t('layout.problem.failed.advice')}</p>
        </Notice>
      ))}
      <p>
        {tones.map((tone) => (
          <Tag key={tone} tone={tone}>
            {t('common.task.in-progress')}
          </Tag>
        ))}
      </p>
      <MarkList
        items={(['yes', 'no', 'unknown', 'waiting', 'warning'] as const).map((state) => ({
          key: state,
          state,
          title: t('layout.nav.check'),
          text: t('layout.problem.notFound.advice'),
        }))}
      />
      <Mark state="yes">{t('common.file.done')}</Mark>
      <BigNumber value="62" of="100" label={t('layout.nav.check')} />
      <PointsBar points={62} max={100} threshold={50} />
      <Details summary={t('common.helpWithQuestion')}>
        <p>{t('layout.masthead.money')}</p>
      </Details>
      <Cards>
        <CardLink href="#top" title={t('layout.nav.check')}>
          <p>{t('layout.portalLine')}</p>
        </CardLink>
        <CardLink href="#top" title={t('layout.nav.verify')}>
          <p>{t('layout.masthead.secure')}</p>
        </CardLink>
      </Cards>
    </Group>
  );
}

function Lists() {
  const { t } = useLanguage();
  const change = { href: '#top', what: t('layout.nav.account') };
  const rows = [
    { key: '1', label: t('layout.nav.account'), value: 'QADYRBEK AIGERIM', change },
    { key: '2', label: t('layout.language'), value: '', change },
    { key: '3', label: t('layout.footer.contact'), value: t('layout.masthead.money'), change },
  ];
  return (
    <Group>
      <TaskList
        sections={[
          {
            key: '1',
            title: t('layout.nav.applications'),
            tasks: taskStatuses.map((status) => ({
              key: status,
              title: t('layout.nav.check'),
              status,
              href: '#top',
              hint: status === 'cannot-start' ? t('layout.problem.notFound.text') : undefined,
            })),
          },
        ]}
      />
      <SummaryList rows={rows} />
      <SummaryCard title={t('layout.nav.account')} rows={rows} actions={[change]} />
      <Table
        caption={t('layout.nav.queue')}
        columns={[
          { key: 'number', label: t('layout.nav.queue') },
          { key: 'status', label: t('layout.nav.permits') },
          { key: 'days', label: t('common.date.day'), numeric: true },
        ]}
        rows={[
          {
            key: '1',
            tone: 'danger',
            cells: [
              <a key="a" href="#top">
                K-7QX4-2M9P
              </a>,
              t('common.task.problem'),
              1,
            ],
          },
          {
            key: '2',
            cells: [
              <a key="a" href="#top">
                V-9TB1-Q4D8
              </a>,
              <Tag key="t">{t('common.task.completed')}</Tag>,
              12,
            ],
          },
        ]}
      />
      <Table caption={t('layout.nav.queue')} quiet columns={[]} rows={[]} />
      <Pagination from={1} to={25} total={312} previous="#top" next="#top" />
      <Timeline
        items={[
          { key: '1', title: t('common.task.completed'), when: '14.10.2026, 09:12', text: t('layout.portalLine') },
          { key: '2', title: t('common.task.in-progress'), when: '16.10.2026, 11:40', state: 'current' },
          { key: '3', title: t('common.task.not-started'), state: 'coming' },
        ]}
      />
      <FileList
        files={[
          {
            key: '1',
            name: 'passport.jpg',
            detail: '1,2 MB',
            status: <Tag tone="success">{t('common.file.done')}</Tag>,
          },
          {
            key: '2',
            name: 'диплом.pdf',
            detail: '3,4 MB',
            actions: <Button kind="tertiary">{t('common.actions.remove')}</Button>,
          },
        ]}
      />
    </Group>
  );
}
