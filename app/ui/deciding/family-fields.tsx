import { departureReasons } from '#app/domain/decisions/departure';
import { useT } from '#app/i18n/react';
import type { FamilyView, MemberView } from '../desk/decision-view';
import { ChoiceField, ChoicesField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { SelectField } from '../form/select-field';
import { Notice } from '../notice';

interface Around {
  /** Without script nothing is hidden: what is chosen can still be changed. */
  hydrated: boolean;
  values?: Readonly<Record<string, string | string[]>> | undefined;
  errors: readonly FieldProblem[];
  // biome-ignore lint/suspicious/noExplicitAny: names of these fields are made of the entries of a case
  control: (name: any) => object | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  chosen: (name: any) => unknown;
}

interface Props extends Around {
  family: FamilyView;
  /** Nothing is decided of a family whose applicant is refused. */
  holderRefused?: boolean;
}

/** What an officer says of each of the family, one after the other. */
export function FamilyFields({ family, holderRefused = false, ...around }: Props) {
  return (
    <section className="stack">
      <h3>{family.title}</h3>
      <p className="muted">{around.hydrated && holderRefused ? family.leadRefusal : family.lead}</p>
      {family.settled.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {!(around.hydrated && holderRefused) &&
        family.members.map((member) => <Member key={member.person} member={member} {...around} />)}
    </section>
  );
}

function Member({ member, hydrated, values, errors, control, chosen }: Around & { member: MemberView }) {
  const t = useT();
  const { person, title, said, options, remark, grounds, groundsLabel, departureLabel } = member;
  const names = { word: `person-${person}`, grounds: `ground-${person}`, departure: `departure-${person}` };
  const typed = (name: string) => values?.[name];
  const word = (chosen(names.word) as string | null | undefined) ?? typed(names.word);
  const shows = (...hiding: string[]) => !hydrated || !hiding.includes(String(word));
  const words = !hydrated
    ? []
    : word === 'grant'
      ? (['grant'] as const)
      : word === 'refusal'
        ? (['refusal'] as const)
        : [];
  return (
    <div className="stack">
      {remark && <Notice tone="warning">{remark}</Notice>}
      <ChoiceField
        name={names.word}
        label={title}
        hint={said.join(' · ')}
        value={String(typed(names.word) ?? '')}
        error={errorOf(errors, names.word)}
        options={options}
        control={control(names.word)}
      />
      {shows('grant', 'later') && grounds.length > 0 && (
        <ChoicesField
          name={names.grounds}
          label={groundsLabel}
          value={[typed(names.grounds) ?? []].flat()}
          error={errorOf(errors, names.grounds)}
          options={grounds}
          control={control(names.grounds)}
        />
      )}
      {shows('later') && (
        <SelectField
          name={names.departure}
          label={departureLabel}
          optional
          value={String(typed(names.departure) ?? '')}
          error={errorOf(errors, names.departure)}
          options={(words.length > 0 ? words : (['grant', 'refusal'] as const))
            .flatMap((each) => [...departureReasons[each]])
            .map((value) => ({ value, label: t(`sheet.departure.reason.${value}`) }))}
          control={control(names.departure)}
        />
      )}
    </div>
  );
}
