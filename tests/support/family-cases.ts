// A family in a case of `cases.ts`: the entries with the papers each needs, as after sending.
import type { Answers } from '#app/domain/application/questions';
import { closeChecks, officer, sentCase } from './cases';
import { daughter, wife } from './families';

const load = async () => (await import('#app/data/db.server')).db;

/** Adds a member of the family with their papers; gives the id of the entry. */
export async function memberOfCase(id: string, answers: Answers, without: readonly string[] = []): Promise<string> {
  const db = await load();
  const at = new Date('2026-11-20T04:00:00Z');
  const position = 1 + (await db.entry.count({ where: { applicationId: id } }));
  const entry = await db.entry.create({
    data: { applicationId: id, list: 'family', position, answers: answers as object, savedAt: at },
  });
  const record = answers.memberRelation === 'child' ? 'birth-record' : 'marriage-record';
  const born = String(answers.memberBirthDate ?? '');
  const items = [
    'passport',
    'photo',
    record,
    ...(record === 'birth-record' && born < '2012-11-20' ? ['child-consent'] : []),
  ];
  for (const item of items.filter((each) => !without.includes(each)))
    await db.document.create({
      data: {
        applicationId: id,
        item: `${item}@${entry.id}`,
        fileName: `${item}.pdf`,
        type: 'application/pdf',
        size: 1000,
        pageCount: 1,
        pages: [],
        original: {},
        thumbnail: {},
        uploadedAt: at,
      },
    });
  return entry.id;
}

/** What an officer found on one paper of a member; whole checks are found on by `closeChecks`. */
export async function doubtPaper(id: string, officerId: string, item: string, finding = 'does-not-match') {
  const db = await load();
  const row = { applicationId: id, kind: 'identity', rowKey: `paper.${item}` };
  await db.finding.create({
    data: { ...row, version: 1, finding, reason: 'document-invalid', source: 'officer', officerId, at: new Date() },
  });
}

/** A holder with a spouse and a child, all granted by two officers; says whose application it is and their permits. */
export async function grantedFamily(now: Date) {
  const db = await load();
  const { grantCase } = await import('#app/features/deciding/grant-case.server');
  const { claimCase } = await import('#app/features/reviewing/claim-case.server');
  const { recommend } = await import('#app/features/reviewing/recommend.server');
  const { permitsOfApplication } = await import('#app/data/permit.server');
  const [assessor, author] = [await officer('assessor'), await officer('decision-maker')];
  const { id, version, accountId } = await sentCase();
  const persons = [];
  for (const member of [wife, daughter])
    persons.push({ person: await memberOfCase(id, member), word: 'grant', reasons: [] } as const);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await recommend({ id, version, recommendation: 'grant', reasons: [], note: null, persons }, assessor, { now });
  const verdict = await grantCase({ id, version: version + 1, note: null, persons }, author, { now });
  if (!verdict.ok) throw new Error(verdict.code);
  const permits = await permitsOfApplication(db, id);
  const of = (relation?: string) => {
    const found = permits.find(({ holder }) => holder.dependant?.relation === relation);
    if (!found) throw new Error(`no permit of the ${relation ?? 'holder'}`);
    return found;
  };
  const [card, spouse, child] = [of(), of('spouse'), of('child')];
  return { id, person: { id: accountId }, card, spouse, child, family: [spouse, child] };
}
