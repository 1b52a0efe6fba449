import { z } from 'zod';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { deskScope, saveJurisdiction } from '#app/data/jurisdiction.server';
import { findTeamOfficer, setOffice } from '#app/data/team.server';
import { checkKinds } from '#app/domain/application/checks';
import { programmes } from '#app/domain/application/pages';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { isCountryCode } from '#app/domain/people/country-codes';
import { languageNames } from '#app/domain/people/jurisdiction';
import { centre, isOffice } from '#app/domain/people/offices';
import type { Officer } from '#app/domain/people/permissions';
import { regions } from '#app/domain/rating/regions';

/** Boxes of one name: none, one or several; what is not known is not kept. */
const ticked = <T extends string>(isKnown: (text: string) => text is T) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : value ? [value] : []),
    z
      .array(z.string().max(20))
      .max(300)
      .transform((values) => [...new Set(values)].filter(isKnown)),
  );
const among = <T extends string>(list: readonly T[]) => ticked((text): text is T => list.some((each) => each === text));

export const jurisdictionForm = z.object({
  act: z.literal('jurisdiction'),
  office: z.string().refine(isOffice, 'office'),
  regions: among(regions.map(({ code }) => code)),
  countries: ticked((text): text is string => isCountryCode(text)),
  programmes: among(programmes),
  checkKinds: among(checkKinds),
  languages: among(languageNames),
});
export type JurisdictionForm = z.output<typeof jurisdictionForm>;

/** A supervisor says which cases are an officer's work. Only the centre moves officers between offices. */
export const setJurisdiction = (
  officerId: string,
  { office, act: _, ...lists }: JurisdictionForm,
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'not-in-office'>> =>
  transaction(async (tx) => {
    const own = await deskScope(supervisor, tx);
    const officer = isId(officerId) ? await findTeamOfficer(tx, officerId, own.office) : null;
    if (!officer) return refuse('not-found');
    if (office !== officer.office && own.office !== centre) return refuse('not-in-office');
    if (office !== officer.office) await setOffice(tx, officerId, office);
    await saveJurisdiction(tx, { accountId: officerId, ...lists }, supervisor.id, now);
    const actor = { id: supervisor.id, role: 'supervisor' };
    await recordEvent(tx, actor, { step: 'set-jurisdiction', detail: { officer: officerId, office, ...lists } }, now);
    return pass();
  });
