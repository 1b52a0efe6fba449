import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { DepartureField } from '../deciding/departure-field';
import { FamilyFields } from '../deciding/family-fields';
import { SheetCard } from '../deciding/sheet-card';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { ChoiceField, ChoicesField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { Panes } from '../layout/panes';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { Against } from './against';
import { CaseHead } from './case-head';
import type { RecommendPageView } from './decision-view';
import { OpenPairs } from './open-pairs';
import { useChoiceKeys } from './use-choice-keys';

const schema = async () => (await import('#app/domain/decisions/officer-forms')).recommendForm;

export interface TypedDecision {
  choice: string;
  reasons: string[];
  sendBackReason: string;
  note: string;
  departure: string;
  explanation: string;
  /** Everything that was sent, for the fields of the family. */
  values: Readonly<Record<string, string | string[]>>;
}

interface Props {
  view: RecommendPageView;
  errors?: readonly FieldProblem[];
  typed?: TypedDecision;
}

/** The assessor's word, with the outcome beside it. */
export function RecommendPage({ view, errors, typed }: Props) {
  const t = useT();
  useChoiceKeys('recommendation');
  const { onSubmit, control, problems, chosen, hydrated } = useCheckedForm({
    schema,
    words: (code) => t(`desk.error.${code || 'unknown'}` as MessageKey, { until: '' }),
    refused: errors,
  });
  const choice = (chosen('recommendation') as string | null | undefined) ?? typed?.choice;
  const options = [
    ...(view.notGrantable
      ? []
      : [{ value: 'grant', label: t('desk.recommend.grant'), hint: t('desk.recommend.grantHint') }]),
    { value: 'refusal', label: t('desk.recommend.refusal'), hint: t('desk.recommend.refusalHint') },
  ];
  const form = (
    <Form typed onSubmit={onSubmit}>
      <input type="hidden" name="version" value={view.head.version} {...control('version')} />
      <ChoiceField
        name="recommendation"
        label={t('desk.recommend.choice')}
        value={typed?.choice}
        error={errorOf(problems, 'recommendation')}
        options={options}
        control={control('recommendation')}
      />
      {!(hydrated && choice === 'grant') && (
        <ChoicesField
          name="reasons"
          label={t('decide.reasons')}
          hint={t('decide.reasonsHint')}
          value={typed?.reasons}
          error={errorOf(problems, 'reasons')}
          options={view.grounds}
          control={control('reasons')}
        />
      )}
      {view.family && (
        <FamilyFields
          family={view.family}
          hydrated={hydrated}
          holderRefused={choice === 'refusal'}
          values={typed?.values}
          errors={problems}
          control={control}
          chosen={chosen}
        />
      )}
      <DepartureField
        words={choice === 'grant' ? ['grant'] : choice === 'refusal' ? ['refusal'] : ['grant', 'refusal']}
        value={typed?.departure}
        error={errorOf(problems, 'departure')}
        control={control('departure')}
      />
      <TextArea
        name="note"
        label={t('decide.note')}
        hint={t('decide.noteHint')}
        optional
        rows={3}
        maxLength={noteLength}
        value={typed?.note}
        error={errorOf(problems, 'note')}
        control={control('note')}
      />
      <Actions>
        <Button data-key="save">{t('desk.recommend.send')}</Button>
        <a href={view.head.href}>{t('desk.case.toCase')}</a>
      </Actions>
    </Form>
  );
  return (
    <PageLayout width="full" back={view.head.href} backText={t('desk.case.toCase')} errors={problems}>
      <CaseHead head={view.head} />
      <Panes
        first={<SheetCard sheet={view.sheet} />}
        second={
          <>
            <PageHeading level={2} lead={t('desk.recommend.lead')}>
              {view.title}
            </PageHeading>
            {view.open && <Notice tone="warning">{view.open}</Notice>}
            <OpenPairs pairs={view.like} />
            <Against view={view.against} title={view.notGrantable} />
            {!view.open && form}
          </>
        }
      />
    </PageLayout>
  );
}
