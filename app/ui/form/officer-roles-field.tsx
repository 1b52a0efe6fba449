import type { ComponentPropsWithRef } from 'react';
import { type OfficerRole, officerRoles } from '#app/domain/people/roles';
import { useT } from '#app/i18n/react';
import { ChoicesField } from './choice-field';

interface Props {
  label: string;
  hint?: string;
  error?: string;
  value?: readonly string[];
  control?: ComponentPropsWithRef<'input'>;
}

/** Which roles an officer holds, each with what it is for. */
export function OfficerRolesField(props: Props) {
  const t = useT();
  const options = officerRoles.map((role: OfficerRole) => ({
    value: role,
    label: t(`admin.role.${role}`),
    hint: t(`admin.roleHint.${role}`),
  }));
  return <ChoicesField name="roles" options={options} {...props} />;
}
