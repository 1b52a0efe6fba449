import { type PlainDate, plainDate } from '../basics/plain-date';

/**
 * The monthly calculation index (айлық есептік көрсеткіш) by the laws on the republican budget; tenge.
 * State duties are counted in it.
 */
export const mciValues: readonly { from: PlainDate; tenge: number }[] = [
  { from: plainDate('2022-01-01'), tenge: 3063 },
  { from: plainDate('2022-04-01'), tenge: 3180 },
  { from: plainDate('2023-01-01'), tenge: 3450 },
  { from: plainDate('2024-01-01'), tenge: 3692 },
  { from: plainDate('2025-01-01'), tenge: 3932 },
  { from: plainDate('2026-01-01'), tenge: 4325 },
];

const feeCodes = ['residence-permit', 'residence-card', 'citizenship'] as const;
type FeeCode = (typeof feeCodes)[number];

/** State duties in index units, each from the day it applies: Tax Code, rates in force since 1 January 2022. */
const feeRates: readonly { code: FeeCode; from: PlainDate; units: number }[] = [
  { code: 'residence-permit', from: plainDate('2022-01-01'), units: 4 },
  { code: 'residence-card', from: plainDate('2022-01-01'), units: 0.2 },
  { code: 'citizenship', from: plainDate('2022-01-01'), units: 1 },
];

const inForce = <T extends { from: PlainDate }>(values: readonly T[], on: PlainDate): T | undefined =>
  values.findLast(({ from }) => from <= on);

/** The index on a day, and since when; before the first known value, that first one. */
export function mciOn(on: PlainDate): { from: PlainDate; tenge: number } {
  const value = inForce(mciValues, on) ?? mciValues[0];
  if (!value) throw new Error('no index');
  return value;
}

interface Fee {
  code: FeeCode;
  /** Since when the rate applies. */
  from: PlainDate;
  units: number;
  tenge: number;
}

/** The duties as they stand on a day, rounded to whole tenge. */
export function feesOn(on: PlainDate): Fee[] {
  const { tenge } = mciOn(on);
  return feeCodes.flatMap((code) => {
    const rate = inForce(
      feeRates.filter((each) => each.code === code),
      on,
    );
    return rate ? [{ ...rate, tenge: Math.round(rate.units * tenge) }] : [];
  });
}
