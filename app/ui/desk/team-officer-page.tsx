import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Button } from '../form/button';
import { ChoicesField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField, type SelectOption } from '../form/select-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';

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
  typed: (name: string) => string;
}

/** An officer as their supervisor sees them: what is on their desk, which cases are their work, when they are away. */
export function TeamOfficerPage(props: Props) {
  const t = useT();
  const { title, back, backText, roles, done, errors } = props;
  return (
    <PageLayout width="wide" back={back} backText={backText} errors={errors}>
      <PageHeading caption={t('team.title')} lead={roles}>
        <bdi>{title}</bdi>
      </PageHeading>
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <Cases {...props} />
      <Jurisdiction {...props} />
      <Absences {...props} />
    </PageLayout>
  );
}

function Cases({ cases, colleagues, errors, typed }: Props) {
  const t = useT();
  return (
    <section>
      <h2>{t('team.officer.cases')}</h2>
      {cases.length === 0 ? (
        <p className="empty">{t('team.officer.casesEmpty')}</p>
      ) : (
        <Form>
          <ChoicesField
            name="cases"
            label={t('team.officer.choose')}
            error={errorOf(errors, 'cases')}
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
            value={typed('to')}
            error={errorOf(errors, 'to')}
          />
          <Button kind="secondary" name="act" value="give">
            {t('team.officer.give')}
          </Button>
        </Form>
      )}
    </section>
  );
}

function Jurisdiction({ office, offices, lists, errors }: Props) {
  const t = useT();
  return (
    <section>
      <h2>{t('team.officer.jurisdiction')}</h2>
      <Form>
        <p>{t('team.officer.jurisdictionLead')}</p>
        <SelectField
          name="office"
          label={t('team.office.label')}
          options={offices}
          empty={null}
          value={office}
          error={errorOf(errors, 'office')}
        />
        {lists.map(({ name, label, options, value }) => (
          <Details key={name} summary={label} open={value.length > 0}>
            <div className="many-choices">
              <ChoicesField name={name} label={label} options={options} value={value} />
            </div>
          </Details>
        ))}
        <Button kind="secondary" name="act" value="jurisdiction">
          {t('team.officer.save')}
        </Button>
      </Form>
    </section>
  );
}

function Absences({ absences, colleagues, errors, typed }: Props) {
  const t = useT();
  const date = (name: string) => ({
    day: typed(`${name}.day`),
    month: typed(`${name}.month`),
    year: typed(`${name}.year`),
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
      <Form>
        <p>{t('team.officer.absenceLead')}</p>
        <DateField name="from" label={t('team.officer.from')} value={date('from')} error={errorOf(errors, 'from')} />
        <DateField
          name="until"
          label={t('team.officer.until')}
          value={date('until')}
          error={errorOf(errors, 'until')}
        />
        <SelectField
          name="substitute"
          label={t('team.officer.substitute')}
          options={colleagues}
          empty={t('team.officer.noSubstitute')}
          value={typed('substitute')}
          error={errorOf(errors, 'substitute')}
        />
        <Button kind="secondary" name="act" value="absence">
          {t('team.officer.makeAbsence')}
        </Button>
      </Form>
    </section>
  );
}
