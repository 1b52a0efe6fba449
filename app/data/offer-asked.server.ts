import { isOpen, type Status } from '#app/domain/application/lifecycle';
import type { Answers } from '#app/domain/application/questions';
import type { Asked, EmployerAnswer, OfferClaim } from '#app/domain/skills/offer';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';
import { liveLink, usedLink } from './signed-link.server';

/** What an employer was asked and has answered, as the applicant and the office see it. */
export interface OfferAsked extends Asked {
  id: string;
  person: string;
  email: string;
  askedAt: Date;
  answeredAt: Date | null;
  registration: string | null;
  signedBy: string | null;
  signedAs: string | null;
  note: string | null;
}

const withLink = { link: true } as const;
type Row = Prisma.OfferAskedGetPayload<{ include: typeof withLink }>;

function toOffer({ link, claim, ...row }: Row): OfferAsked {
  const { person, ...claimed } = claim as unknown as OfferClaim & { person: string };
  return {
    ...row,
    person,
    claim: claimed,
    agreed: row.agreed as unknown as OfferClaim | null,
    answer: row.answer as EmployerAnswer | null,
    email: link.email,
    askedAt: link.createdAt,
    expiresAt: link.expiresAt,
    revokedAt: link.revokedAt,
  };
}

/** All that was asked about the offer of an application, the newest first. */
export async function offersAsked(tx: Tx, applicationId: string): Promise<OfferAsked[]> {
  const rows = await tx.offerAsked.findMany({
    where: { link: { applicationId } },
    include: withLink,
    orderBy: [{ link: { createdAt: 'desc' } }, { id: 'desc' }],
  });
  return rows.map(toOffer);
}

/** Keeps what the employer is shown behind the link. */
export const keepAsked = (tx: Tx, linkId: string, claim: OfferClaim & { person: string }) =>
  tx.offerAsked.create({ data: { id: linkId, claim: claim as unknown as Prisma.InputJsonObject } });

export interface AskedEmployer extends OfferAsked {
  application: { id: string; accountId: string };
  locale: string;
}

/** What an employer is asked by this link; null when it is unknown, taken back, used, past its days, or all is over. */
export async function findAsked(token: string, now: Date, tx: Tx = db): Promise<AskedEmployer | null> {
  const link = await liveLink(tx, 'offer', token, now);
  const row = link && (await tx.offerAsked.findUnique({ where: { id: link.id }, include: withLink }));
  const application =
    row &&
    (await tx.application.findUnique({
      where: { id: row.link.applicationId },
      select: { id: true, accountId: true, status: true },
    }));
  if (!row || !application || !isOpen(application.status as Status)) return null;
  return { ...toOffer(row), application, locale: row.link.locale };
}

/** The answer given by this link since a moment: told twice it is the same. */
export async function answeredBy(tx: Tx, token: string, since: Date): Promise<OfferAsked | null> {
  const link = await usedLink(tx, 'offer', token);
  const row =
    link && (await tx.offerAsked.findFirst({ where: { id: link.id, answeredAt: { gte: since } }, include: withLink }));
  return row && toOffer(row);
}

export interface SignedAnswer {
  answer: EmployerAnswer;
  agreed: OfferClaim | null;
  registration: string | null;
  signedBy: string;
  signedAs: string | null;
  note: string | null;
}

/** Keeps the answer of a link that was just spent. */
export const keepEmployerAnswer = (tx: Tx, id: string, { agreed, ...signed }: SignedAnswer, now: Date) =>
  tx.offerAsked.update({
    where: { id },
    data: { ...signed, ...(agreed && { agreed: agreed as unknown as Prisma.InputJsonObject }), answeredAt: now },
  });

/** What an employer stands by, among the answers of the application; no page asks it. */
export const keepAgreed = (tx: Tx, applicationId: string, answers: Answers, now: Date) =>
  tx.answerPage.upsert({
    where: { applicationId_page: { applicationId, page: 'employer' } },
    create: { applicationId, page: 'employer', answers: answers as Prisma.InputJsonObject, savedAt: now },
    update: { answers: answers as Prisma.InputJsonObject, savedAt: now },
  });
