import type { Programme, Route } from '#app/domain/application/pages';
import { db, violatedUnique } from './db.server';

export interface KeptCheck {
  programme: Programme;
  route: Route;
  ruleSet: string;
  answers: Record<string, unknown>;
  keptAt: Date;
  expiresAt: Date;
}

/** False when the code is taken already. */
export async function insertKeptCheck(code: string, kept: KeptCheck): Promise<boolean> {
  try {
    await db.keptCheck.create({ data: { code, ...kept, answers: kept.answers as object } });
    return true;
  } catch (error) {
    if (violatedUnique(error)) return false;
    throw error;
  }
}

export async function findKeptCheck(code: string, now: Date): Promise<KeptCheck | null> {
  const row = await db.keptCheck.findFirst({ where: { code, expiresAt: { gt: now } } });
  return (
    row && {
      ...row,
      programme: row.programme as Programme,
      route: row.route as Route,
      answers: row.answers as Record<string, unknown>,
    }
  );
}

export const sweepKeptChecks = (now: Date) => db.keptCheck.deleteMany({ where: { expiresAt: { lte: now } } });
