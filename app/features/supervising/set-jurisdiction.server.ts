import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { deskScope, saveJurisdiction } from '#app/data/jurisdiction.server';
import { findTeamOfficer, setOffice } from '#app/data/team.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { centre } from '#app/domain/people/offices';
import type { Officer } from '#app/domain/people/permissions';
import type { JurisdictionForm } from '#app/domain/people/team-forms';

/** A supervisor says which cases are an officer's work. Only the centre moves officers between offices. */
export const setJurisdiction = (
  officerId: string,
  { office, ...lists }: JurisdictionForm,
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
