import type { Looked, Remark } from './consistency';
import { listNamed } from './lists';
import type { QuestionName } from './questions';

/** Entries held against each other and against the rest of the form, each list by its own rules. */
export const entriesThatDoNotFit = ({ form, today, decisionBy }: Looked): Remark[] =>
  form.entries.flatMap((entry) => {
    const { wrong, doubts } = listNamed(entry.list);
    const around = { answers: form.answers, entries: form.entries, today, decisionBy };
    const at = (name: QuestionName) => ({ entry: entry.id, names: [name] });
    return [
      ...(wrong?.(entry, around) ?? []).map(
        ({ name, code }): Remark => ({ code: 'entry', level: 'blocker', at: at(name), params: { problem: code } }),
      ),
      ...(doubts?.(entry, around) ?? []).map(
        ({ name, code, params }): Remark => ({ code, level: 'warning', at: at(name), params }),
      ),
    ];
  });
