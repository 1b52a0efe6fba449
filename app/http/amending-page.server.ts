import { type AmendStep, amendScope, amendSteps } from '#app/domain/application/amendable';
import type { StepId } from '#app/domain/application/completeness';
import { countsAsSent } from '#app/domain/application/document-states';
import { entriesOf, gapsIn, ownLists } from '#app/domain/application/entries';
import type { Status } from '#app/domain/application/lifecycle';
import type { Entry } from '#app/domain/application/lists';
import { isEntryList } from '#app/domain/application/lists';
import type { Amending } from '#app/features/applying/amending.query.server';
import type { Application } from '#app/features/applying/application.query.server';
import { questionLabel } from '#app/i18n/answer-words.server';
import { messageKey } from '#app/i18n/catalogues';
import { entryTitle, gapInWords, wordedEntry } from '#app/i18n/entry-words.server';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import type { AmendCard } from '#app/ui/applying/amending';
import { paths } from './paths';
import { changedInWords } from './request-words.server';
import type { placeAddress } from './step-address.server';

interface Around {
  locale: Locale;
  t: Translate;
}

export const stepTitle = (t: Translate, step: StepId): string =>
  isEntryList(step) ? t(`lists.of.${step}.title`) : t(`applying.page.${step}.title`);

/** Why no more can be changed now; null while everything that is open is. */
export function onlyContact({ t }: Around, status: Status): string | null {
  if (amendScope(status) !== 'contact') return null;
  return t(messageKey(`amending.only.${status}`) ?? 'amending.only.other');
}

/** What can be changed, section by section, each with what is prepared for it. */
export function amendCards({ locale, t }: Around, { typed, changes, removed }: Amending): AmendCard[] {
  const open = amendSteps(typed).flatMap(({ open: step }) => (step ? [step] : []));
  return [...new Set(open.map(({ section }) => section))].map((section) => ({
    key: section,
    title: t(`status.section.${section}`),
    rows: open
      .filter((step) => step.section === section)
      .map(({ id }) => {
        const here = changes.filter(({ page }) => page === id);
        const touched = isEntryList(id)
          ? new Set([
              ...here.map(({ entry }) => entry),
              ...removed.filter(({ list }) => list === id).map((each) => each.id),
            ]).size
          : here.length;
        return {
          key: id,
          label: stepTitle(t, id),
          changed: touched > 0 ? t('amending.changed', { count: touched }) : null,
          href: paths.amendStep(locale, typed.id, id),
        };
      }),
  }));
}

/** What stays as it was sent, with the reason; the same reason is told once. */
export function frozenViews({ locale, t }: Around, application: Application) {
  const steps = amendSteps(application).flatMap(({ step, frozen }: AmendStep) =>
    frozen.map(({ name, because }) => ({
      because,
      what: name ? questionLabel(locale, name) : stepTitle(t, step.id),
    })),
  );
  return [...new Set(steps.map(({ because }) => because))].map((because) => ({
    key: because,
    why: t(`amending.because.${because}`),
    what: steps.filter((each) => each.because === because).map(({ what }) => what),
  }));
}

/** What the change makes be answered besides. */
export const gapLinks = ({ locale }: Around, { typed, gaps }: Amending) =>
  gaps.map((gap) => ({
    key: [gap.page ?? gap.list, gap.entry, gap.name].join(' '),
    text: gapInWords(locale, gap, typed.entries),
    href: gap.entry
      ? `${paths.amendEntry(locale, typed.id, gap.list ?? '', gap.entry, gap.part)}#${gap.name}`
      : `${paths.amendStep(locale, typed.id, gap.page ?? gap.list ?? '')}${gap.name ? `#${gap.name}` : ''}`,
  }));

export const paperLinks = ({ locale, t }: Around, { typed, items, missing }: Amending) =>
  items.map(({ item, required, files }) => ({
    key: item,
    text: t('amending.paperSend', { item: itemTitle(locale, item, typed.entries) }),
    href: paths.documentItem(locale, typed.id, item),
    state: [
      t(required ? 'amending.paperNeeded' : 'amending.paperOptional'),
      t('amending.paperFiles', { count: files.filter(countsAsSent).length }),
    ].join(', '),
    missing: missing.includes(item),
  }));

/** Where something is mended in a change: its paper, its page when that is open, or else the page of everything that is. */
export const amendPlace =
  ({ typed }: Amending): typeof placeAddress =>
  (locale, id, place) => {
    if ('item' in place) return paths.documentItem(locale, id, place.item);
    const step = 'page' in place ? place.page : place.list;
    if (!amendSteps(typed).some(({ step: of, open }) => of.id === step && open)) return paths.amend(locale, id);
    if ('page' in place || !place.entry)
      return `${paths.amendStep(locale, id, step)}${'page' in place ? `#${place.name}` : ''}`;
    return `${paths.amendEntry(locale, id, step, place.entry, place.part)}#${place.name}`;
  };

/** The entries of a list as they would stand, and those that are to be taken out. */
export function amendEntries({ locale, t }: Around, application: Application, amending: Amending, listId: string) {
  const { typed, drafts, removed } = amending;
  const list = ownLists(typed).find(({ id }) => id === listId);
  if (!list) return null;
  const card = (entry: Entry, out: boolean) => {
    const fresh = !application.entries.some(({ id }) => id === entry.id);
    const touched = drafts.some(({ place }) => place === entry.id);
    const gap = out ? undefined : gapsIn(typed, list, entry)[0];
    return {
      key: entry.id,
      title: entryTitle(locale, entry),
      mark: out
        ? t('amending.outEntry')
        : fresh
          ? t('amending.newEntry')
          : touched
            ? t('amending.changed', { count: 1 })
            : null,
      rows: wordedEntry(locale, typed, entry)
        .filter(({ answer }) => answer !== '')
        .map(({ name, question, answer }) => ({ key: name, label: question, value: answer })),
      change: out ? null : paths.amendEntry(locale, typed.id, list.id, entry.id, gap?.part),
      remove: !out,
      undo: out || (touched && !fresh),
    };
  };
  return {
    list,
    full: entriesOf(typed, list.id).length >= list.max,
    cards: [
      ...entriesOf(typed, list.id).map((entry) => card(entry, false)),
      ...removed.filter(({ list: of }) => of === list.id).map((entry) => card(entry, true)),
    ],
  };
}

/** Before and after, by page and by entry. */
export function changeCards(
  around: Around,
  application: Application,
  { typed, changes, removed }: Amending,
): AmendedCard[] {
  const { locale, t } = around;
  const pages = [...new Set(changes.filter(({ entry }) => !entry).map(({ page }) => page))];
  const entries = [...new Set(changes.flatMap(({ entry }) => entry ?? []))];
  const lines = (of: Amending['changes']) => of.map((change) => changedInWords(around, change));
  return [
    ...pages.map((page) => ({
      key: page,
      title: stepTitle(t, page),
      lines: lines(changes.filter((change) => change.page === page && !change.entry)),
      change: paths.amendStep(locale, typed.id, page),
    })),
    ...entries.flatMap((id) => {
      const was = application.entries.find((entry) => entry.id === id);
      const is = typed.entries.find((entry) => entry.id === id);
      const entry = is ?? was;
      if (!entry) return [];
      const what = !was ? ('added' as const) : is ? ('changed' as const) : ('removed' as const);
      const name = `${t(`lists.of.${entry.list}.one`)}, ${entryTitle(locale, entry)}`;
      return [
        {
          key: id,
          title: t(`amending.entry.${what}`, { name }),
          lines: removed.some((each) => each.id === id) ? [] : lines(changes.filter((change) => change.entry === id)),
          change: paths.amendStep(locale, typed.id, entry.list),
        },
      ];
    }),
  ];
}

export interface AmendedCard {
  key: string;
  title: string;
  lines: string[];
  change: string;
}
