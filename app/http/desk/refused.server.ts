import type { Refused } from '#app/domain/basics/verdict';
import { formatDateTime } from '#app/i18n/format';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { conflict, forbidden, notFound } from '../responses.server';
import { words } from './outcome-words.server';

const byLaw = [
  'own-application',
  'not-your-role',
  'recommended-it',
  'relative',
  'decided-it',
  'acted-before',
  'not-the-author',
  'proposed-it',
  'not-the-proposer',
];

/** What an officer reads when a step was not taken because of who they are or what the case has become. */
export function refusedPage({ locale, t }: OfficerContext, { code, detail = {} }: Refused, caseId: string) {
  const back = paths.case(locale, caseId);
  if (code === 'not-found') return notFound();
  if (byLaw.includes(code)) return forbidden(code);
  if (code === 'moved-on') {
    const who = detail.who || words(t, `desk.role.${detail.role}`) || words(t, 'desk.role.clock');
    const when = detail.when ? formatDateTime(locale, new Date(detail.when)) : '';
    return conflict('moved-on', { who, when }, back);
  }
  return conflict(code, detail, back);
}

/** Codes that belong to a field: they come back to the page instead. */
const ofFields: Record<string, string> = {
  'checks-open': 'recommendation',
  'gate-not-met': 'recommendation',
  'gate-unproven': 'recommendation',
  'passport-ended': 'decision',
  'no-ground': 'reasons',
  'departure-unexplained': 'departure',
  'notice-too-late': 'decision',
  'too-early': 'decision',
  'hearing-open': 'decision',
  'not-received': 'decision',
  'no-such-check': 'kind',
  'region-not-ranked': 'region',
  'condition-not-offered': 'conditions',
};

/** The field a refusal is shown at, or null when it needs a page of its own. */
export const fieldOf = (code: string, field = ofFields[code]): string | null =>
  ofFields[code] ? (field ?? null) : null;

/** The field of one of the family that a refusal belongs to; null for any other refusal. */
export function fieldOfPerson({ code, detail = {} }: Refused): string | null {
  if (code === 'nobody-open') return 'decision';
  if (!code.startsWith('person-') || !detail.person) return null;
  if (code === 'person-no-ground') return `ground-${detail.person}`;
  if (code === 'person-departure-unexplained') return `departure-${detail.person}`;
  return `person-${detail.person}`;
}

/** The same for a permit: it changed meanwhile, or the officer may not. */
export function refusedPermit({ locale }: OfficerContext, { code }: Refused, permitId: string) {
  if (code === 'not-found') return notFound();
  if (byLaw.includes(code)) return forbidden(code);
  return conflict('permit-not-now', {}, paths.deskPermit(locale, permitId));
}

/** The same for what is proposed about one. */
export function refusedProposal({ locale }: OfficerContext, { code }: Refused, id: string) {
  if (code === 'not-found') return notFound();
  if (byLaw.includes(code)) return forbidden(code);
  return conflict('permit-not-now', {}, paths.proposal(locale, id));
}
