import { decidedSince } from '#app/data/aftermath.server';
import { workCalendar } from '#app/data/calendar.server';
import { db } from '#app/data/db.server';
import { type Programme, programmes } from '#app/domain/application/pages';
import {
  FIGURE_DAYS,
  figuresSince,
  type MonthFigures,
  monthlyFigures,
  type ProcessingFigures,
  processingFigures,
} from '#app/domain/application/processing';
import { addDays, type PlainDate } from '#app/domain/basics/plain-date';
import type { RuleSet } from '#app/domain/eligibility/rule-set';
import { ruleSetFor } from '#app/domain/programmes/rule-sets';
import { env } from '#app/infra/env.server';

export interface Processing {
  programme: Programme;
  figures: ProcessingFigures;
  months: MonthFigures[];
  /** What the rules in force allow, the quickest first. */
  lanes: RuleSet['lanes'];
}

/** How long decisions take now, programme by programme: the same figures for everyone. */
export async function processingNow(today: PlainDate): Promise<Processing[]> {
  const rows = await decidedSince(db, figuresSince(today));
  return programmes.map((programme) => {
    const own = rows.filter((row) => row.programme === programme);
    const recent = own.filter(({ decidedOn }) => decidedOn >= addDays(today, -FIGURE_DAYS));
    return {
      programme,
      figures: processingFigures(recent, today, workCalendar()),
      months: monthlyFigures(own, today, workCalendar()),
      lanes: ruleSetFor(env.RULE_FAMILY, programme, today).lanes,
    };
  });
}
