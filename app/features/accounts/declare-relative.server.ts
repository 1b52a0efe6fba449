import { db, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { declareRelative, relativesDeclared, undeclareRelative } from '#app/data/officer-relative.server';
import type { DeclaredRelative } from '#app/domain/people/relatives';

const most = 50;

export const ownRelatives = (officerId: string) => relativesDeclared(db, officerId);

/** An officer declares a relative: from now on they do nothing on that person's applications. Told twice it is kept once. */
export const declareOwnRelative = (relative: DeclaredRelative, officer: { id: string }, { now }: { now: Date }) =>
  transaction(async (tx) => {
    const known = await relativesDeclared(tx, officer.id);
    const same = known.some(
      (each) =>
        each.name === relative.name &&
        each.birthDate === relative.birthDate &&
        each.passportNumber === relative.passportNumber,
    );
    if (same || known.length >= most) return;
    await declareRelative(tx, officer.id, relative, now);
    await recordEvent(tx, { id: officer.id, role: 'officer' }, { step: 'declare-relative' }, now);
  });

/** Takes a declaration back, where it was a mistake. */
export const undeclareOwnRelative = (id: string, officer: { id: string }, { now }: { now: Date }) =>
  transaction(async (tx) => {
    if (!isId(id)) return;
    const { count } = await undeclareRelative(tx, officer.id, id, now);
    if (count > 0) await recordEvent(tx, { id: officer.id, role: 'officer' }, { step: 'undeclare-relative' }, now);
  });
