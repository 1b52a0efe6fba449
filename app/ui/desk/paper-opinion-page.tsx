import { opinionLimits } from '#app/domain/application/opinions';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';
import { CaseHead } from './case-head';
import type { OpinionsView } from './opinions-view';

interface Props {
  view: OpinionsView;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
}

/** Writing down an opinion that came on paper. */
export function PaperOpinionPage({ view, errors, typed }: Props) {
  const t = useT();
  const field = (name: string) => ({ name, value: typed[name], error: errorOf(errors, name) });
  const part = (name: string) => typed[`answeredOn.${name}`];
  return (
    <PageLayout width="wide" back={view.back} backText={t('talkDesk.opinions.toAll')} errors={errors}>
      <CaseHead head={view.head} />
      <PageHeading level={2} lead={t('talkDesk.opinions.paperLead')}>
        {t('talkDesk.opinions.paper')}
      </PageHeading>
      <Form typed>
        <input type="hidden" name="act" value="paper" />
        <input type="hidden" name="key" value={typed.key ?? view.key} />
        <SelectField {...field('kind')} label={t('talkDesk.opinions.kindLabel')} options={view.kinds} />
        <SelectField
          {...field('check')}
          label={t('talkDesk.opinions.checkLabel')}
          hint={t('talkDesk.opinions.checkHint')}
          options={view.checks}
          optional
        />
        <TextField {...field('body')} label={t('talkDesk.opinions.body')} dir="auto" />
        <ChoiceField {...field('answer')} label={t('talkDesk.opinions.answerLabel')} options={view.answers} />
        <TextArea
          {...field('reasons')}
          label={t('talkDesk.opinions.reasonsLabel')}
          rows={5}
          maxLength={opinionLimits.reasons}
          dir="auto"
        />
        <TextField {...field('signedBy')} label={t('talkDesk.opinions.signedLabel')} dir="auto" />
        <DateField
          name="answeredOn"
          label={t('talkDesk.opinions.answeredOn')}
          error={errorOf(errors, 'answeredOn')}
          value={{ day: part('day'), month: part('month'), year: part('year') }}
        />
        <Actions>
          <Button>{t('talkDesk.opinions.record')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
