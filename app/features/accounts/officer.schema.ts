import { z } from 'zod';
import { mayHoldTogether, officerRoles } from '#app/domain/people/roles';
import { locales } from '#app/i18n/locales';
import { emailField } from './account.schema';

/** Boxes of one name: none, one or several. */
const ticked = z.preprocess(
  (value) => (Array.isArray(value) ? value : value ? [value] : []),
  z
    .array(z.enum(officerRoles, 'not-in-list'))
    .max(officerRoles.length, 'not-in-list')
    .refine((roles) => mayHoldTogether(roles), 'roles-apart'),
);

export const inviteSchema = z.object({
  name: z.string('required').trim().min(1, 'required').max(120, 'name-long'),
  email: emailField,
  roles: ticked.refine((roles) => roles.length > 0, 'no-roles'),
  locale: z.enum(locales, 'not-in-list'),
});

/** No role at all is an answer: the account stays and opens nothing. */
export const rolesSchema = z.object({ roles: ticked });
