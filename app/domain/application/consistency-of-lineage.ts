import { isYearOnly, parsePlainDate, partsOf } from '../basics/plain-date';
import { lineageStanding } from '../origin/lineage';
import { type LineageRemark, lineageRemarks } from '../origin/lineage-remarks';
import type { Looked, Remark } from './consistency';
import type { QuestionName } from './questions';
import { relativesOf, sentFor } from './relatives-list';

const asked: Record<LineageRemark['code'], QuestionName> = {
  'lineage-parent-not-older': 'relativeBirthYear',
  'lineage-parent-young': 'relativeBirthYear',
  'lineage-parent-old': 'relativeBirthYear',
  'lineage-place-twice': 'relativePlace',
  'lineage-person-twice': 'relativePlace',
  'lineage-gap': 'relativePlace',
  'lineage-name-differs': 'relativeNameInRecord',
  'lineage-name-unbridged': 'relativeNaming',
};

function yearOf(birthDate: unknown): number | null {
  const text = String(birthDate ?? '');
  const day = parsePlainDate(text);
  return day ? partsOf(day).year : isYearOnly(text) ? Number(text) : null;
}

/** The family tree held against itself, and against what is needed of it. */
export function lineageThatDoesNotFit({ form, files }: Looked): Remark[] {
  if (form.answers.originStated === undefined) return [];
  const relatives = relativesOf(form.entries);
  const { nearest } = lineageStanding(relatives, sentFor(files.map(({ item }) => item)));
  const own = lineageRemarks(relatives, { birthYear: yearOf(form.answers.birthDate) }).map(
    ({ code, level, relative, other = {} }): Remark => ({
      code,
      level,
      at: { entry: relative.id, names: [asked[code]] },
      params: {
        relative: relative.id,
        ...(relative.birthYear !== null && { year: String(relative.birthYear) }),
        ...(other.year !== undefined && { otherYear: String(other.year) }),
        ...(other.place !== undefined && { place: other.place }),
        ...(other.name !== undefined && { other: other.name }),
      },
    }),
  );
  // What stands for itself when another way is whole is not urged on.
  const open = form.answers.originStated === 'open' && form.answers.originProof === 'lineage';
  const at = { list: 'relatives' as const };
  if (open && relatives.length === 0) own.push({ code: 'lineage-empty', level: 'warning', at });
  else if (open && nearest?.state === 'open') own.push({ code: 'lineage-not-whole', level: 'warning', at });
  return own;
}
