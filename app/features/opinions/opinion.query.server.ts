import { type Application, findCase } from '#app/data/application.server';
import { dutiesOf, namesOf } from '#app/data/case.server';
import { checkerOf } from '#app/data/checker.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { mayTry, networkOf } from '#app/data/limits.server';
import { markSeen, type Opinion, opinionsOf } from '#app/data/opinion.server';
import { linksOf, type SignedLink } from '#app/data/signed-link.server';
import { isOpen } from '#app/domain/application/lifecycle';
import type { Verdict } from '#app/domain/basics/verdict';
import { maySeeFindings } from '#app/domain/people/check-duties';
import { mayTalk } from '#app/domain/people/may-talk';
import type { NotAllowed, Officer } from '#app/domain/people/permissions';
import { openedByLink } from './answer-opinion.server';

export type { Opinion };

export interface AskedOutside {
  application: Application;
  opinion: Opinion;
  link: SignedLink;
}

/** What a link opens for whoever was asked. Reading it changes nothing. */
export async function openOutside(
  token: string | undefined,
  { clientIp, now }: { clientIp: string; now: Date },
): Promise<AskedOutside | null | 'too-many'> {
  if (!(await mayTry('signed-link', networkOf(clientIp)))) return 'too-many';
  return openedByLink(db, token, now);
}

export interface CaseOpinions {
  application: Application;
  opinions: (Opinion & { link: SignedLink | null; askedByName: string | null })[];
  may: Verdict<undefined, NotAllowed>;
  open: boolean;
}

/** Every opinion of a case, with where its latest link went; an answer is marked as read by who may act on it. */
export async function caseOpinions(
  id: string | undefined,
  officer: Officer,
  { now }: { now: Date },
): Promise<CaseOpinions | null> {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return null;
  const [checker, duties, every, links] = await Promise.all([
    checkerOf(db, officer),
    dutiesOf(db, application),
    opinionsOf(db, application.id),
    linksOf(application.id, 'opinion'),
  ]);
  // What came to a check that is not theirs to read is told by the check alone: done, or not done.
  const opinions = every.filter(({ checkKind }) => maySeeFindings(checker, checkKind));
  const names = await namesOf(
    db,
    opinions.map(({ askedBy }) => askedBy),
  );
  const may = mayTalk(officer, duties);
  if (may.ok) await markSeen(db, application.id, now);
  return {
    application,
    may,
    open: isOpen(application.status),
    opinions: opinions.map((opinion) => ({
      ...opinion,
      link: links.find(({ subject }) => subject === opinion.id) ?? null,
      askedByName: names.get(opinion.askedBy) ?? null,
    })),
  };
}
