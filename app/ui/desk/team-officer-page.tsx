import type { FormEventHandler } from 'react';
import type { FieldValues, UseFormRegisterReturn } from 'react-hook-form';
import type { z } from 'zod';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import { Details } from '../details';
import { Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { ChoicesField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField, type SelectOption } from '../form/select-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { typedText } from '../root-data';

interface Props {
  title: string;
  back: string;
  backText: string;
  roles: string;
  office: string;
  offices: SelectOption[];
  lists: readonly { name: string; label: string; options: SelectOption[]; value: string[] }[];
  cases: readonly { id: string; href: string; text: string }[];
  colleagues: SelectOption[];
  absences: readonly { id: string; text: string; substitute: string }[];
  done: string | null;
  errors?: readonly FieldProblem[];
  /** What was typed into the form that was refused. */
  typed: Record<string, string | string[]> | undefined;
}

/** What a form of this page is given beside its own data. */
interface Part {
  onSubmit: FormEventHandler<HTMLFormElement> | undefined;
  control: (name: string) => UseFormRegisterReturn;
  problems: readonly FieldProblem[];
}

/** Fields of each form: the server says what it refused for all of the page. */
const fields = { give: ['cases', 'to'], jurisdiction: ['office'], absence: ['from', 'until', 'substitute'] };

function usePart(form: keyof typeof fields, schema: () => Promise<unknown>, errors: Props['errors']): Part {
  const t = useT();
  const { onSubmit, control, problems } = useCheckedForm({
    schema: schema as () => Promise<z.ZodType<unknown, FieldValues>>,
    words: (code) => t(`team.error.${code}` as MessageKey),
    refused: errors?.filter(({ name }) => fields[form].includes(name)),
  });
  return { onSubmit, control: control as Part['control'], problems };
}

/** An officer as their supervisor sees them: what is on their desk, which cases are their work, when they are away. */
export function TeamOfficerPage(props: Props) {
  const t = useT();
  const { title, back, backText, roles, done, errors } = props;
  const forms = () => import('#app/domain/people/team-forms');
  const give = usePart('give', async () => (await forms()).giveForm, errors);
  const jurisdiction = usePart('jurisdiction', async () => (await forms()).jurisdictionForm, errors);
  const absence = usePart('absence', async () => (await forms()).absenceForm, errors);
  const problems = [give, jurisdiction, absence].flatMap((part) => part.problems);
  return (
    <PageLayout width="wide" back={back} backText={backText} errors={problems}>
      <PageHeading caption={t('team.title')} lead={roles}>
        <bdi>{title}</bdi>
      </PageHeading>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <Cases {...props} {...give} />
      <Jurisdiction {...props} {...jurisdiction} />
      <Absences {...props} {...absence} />
    </PageLayout>
  );
}

function Cases({ cases, colleagues, typed, onSubmit, control, problems }: Props & Part) {
  const t = useT();
  return (
    <section>
      <h2>{t('team.officer.cases')}</h2>
      {cases.length === 0 ? (
        <p className="empty">{t('team.officer.casesEmpty')}</p>
      ) : (
        <Form onSubmit={onSubmit}>
          <ChoicesField
            name="cases"
            label={t('team.officer.choose')}
            error={errorOf(problems, 'cases')}
            value={[typed?.cases ?? []].flat()}
            control={control('cases')}
            options={cases.map(({ id, href, text }) => ({
              value: id,
              label: (
                <a href={href} dir="auto">
                  {text}
                </a>
              ),
            }))}
          />
          <SelectField
            name="to"
            label={t('team.officer.giveTo')}
            options={colleagues}
            empty={t('team.officer.toQueue')}
            value={typedText(typed, 'to')}
            error={errorOf(problems, 'to')}
            control={control('to')}
          />
          <Button kind="secondary" name="act" value="give">
            {t('team.officer.give')}
          </Button>
        </Form>
      )}
    </section>
  );
}

function Jurisdiction({ office, offices, lists, typed, onSubmit, control, problems }: Props & Part) {
  const t = useT();
  const refused = typed?.act === 'jurisdiction';
  return (
    <section>
      <h2>{t('team.officer.jurisdiction')}</h2>
      <Form onSubmit={onSubmit}>
        <p>{t('team.officer.jurisdictionLead')}</p>
        <SelectField
          name="office"
          label={t('team.office.label')}
          options={offices}
          empty={null}
          value={typedText(typed, 'office') || office}
          error={errorOf(problems, 'office')}
          control={control('office')}
        />
        {lists.map(({ name, label, options, value: kept }) => {
          const value = refused ? [typed?.[name] ?? []].flat() : kept;
          return (
            <Details key={name} summary={label} open={value.length > 0}>
              <div className="many-choices">
                <ChoicesField name={name} label={label} options={options} value={value} />
              </div>
            </Details>
          );
        })}
        <Button kind="secondary" name="act" value="jurisdiction">
          {t('team.officer.save')}
        </Button>
      </Form>
    </section>
  );
}

function Absences({ absences, colleagues, typed, onSubmit, control, problems }: Props & Part) {
  const t = useT();
  const date = (name: 'from' | 'until') => ({
    name,
    label: t(`team.officer.${name}`),
    hint: t('common.date.hintAhead'),
    value: {
      day: typedText(typed, `${name}.day`),
      month: typedText(typed, `${name}.month`),
      year: typedText(typed, `${name}.year`),
    },
    error: errorOf(problems, name),
    control,
  });
  return (
    <section>
      <h2>{t('team.officer.absence')}</h2>
      {absences.map(({ id, text, substitute }) => (
        <Form key={id} className="case-act">
          <p>
            {text} <bdi>{substitute}</bdi>
          </p>
          <input type="hidden" name="id" value={id} />
          <Button
            kind="tertiary"
            name="act"
            value="end-absence"
            aria-label={`${t('team.officer.endAbsence')}: ${text}`}
          >
            {t('team.officer.endAbsence')}
          </Button>
        </Form>
      ))}
      <Form typed onSubmit={onSubmit}>
        <p>{t('team.officer.absenceLead')}</p>
        <DateField {...date('from')} />
        <DateField {...date('until')} />
        <SelectField
          name="substitute"
          label={t('team.officer.substitute')}
          options={colleagues}
          empty={t('team.officer.noSubstitute')}
          value={typedText(typed, 'substitute')}
          error={errorOf(problems, 'substitute')}
          control={control('substitute')}
        />
        <Button kind="secondary" name="act" value="absence">
          {t('team.officer.makeAbsence')}
        </Button>
      </Form>
    </section>
  );
}
