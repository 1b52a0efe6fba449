import type { DocumentRow } from '#app/data/document.server';
import { accountMegabytes, documentLimits, fileMegabytes } from '#app/domain/application/document-limits';
import { itemOf } from '#app/domain/application/entries';
import type { Entry } from '#app/domain/application/lists';
import { weaknessesOf } from '#app/domain/application/papers';
import { messageKey } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import type { FileAct, OwnFile } from '#app/ui/applying/own-files';
import { listedFile } from './applying-words.server';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
}

const tones = { received: 'neutral', checking: 'info', ready: 'success', refused: 'danger' } as const;
type State = keyof typeof tones;
const stateOf = (state: string): State => (Object.hasOwn(tones, state) ? (state as State) : 'received');

/** Does the page change by itself before long? */
export const isOnItsWay = ({ state }: Pick<DocumentRow, 'state'>) => state === 'received' || state === 'checking';

/** What the limits are, in numbers, for every sentence that names one. */
export const limitValues = {
  size: fileMegabytes,
  files: documentLimits.files,
  total: documentLimits.bytes / (1024 * 1024),
  accountMegabytes,
};

/** What is accepted for an item, one line each. */
export function acceptedFor(t: Translate, item: string): string[] {
  const keys = [1, 2, 3, 4, 5].map((number) => messageKey(`documents.accepts.${itemOf(item)}.${number}`));
  return keys.flatMap((key) => (key ? [t(key)] : []));
}

/** Why a file was refused, as when it was sent. */
export function refusedBecause(t: Translate, code: string | null, name: string): string {
  const key = messageKey(`errors.file.${code}`) ?? 'errors.file.malformed';
  return t(key, { ...limitValues, name, pages: 0, max: 0 });
}

interface Standing {
  /** All files of the application, to say where else one counts. */
  all: readonly DocumentRow[];
  /** The files of the item, in their order. */
  beside: readonly DocumentRow[];
  changeable: boolean;
  /** Of the application, for the names of their papers. */
  entries?: readonly Entry[];
  /** What stands anywhere since before this moment was accepted, and is turned no more. */
  since?: Date | null;
}

/** A file of one's own with its state, remarks and buttons. */
export function ownFile(
  around: Around,
  document: DocumentRow,
  { all, beside, changeable, since, entries }: Standing,
): OwnFile {
  const { locale, t } = around;
  const name = document.fileName;
  const state = stateOf(document.state);
  const others = all.filter(({ id, item }) => id === document.id && item !== document.item);
  const waiting = state === 'received' || state === 'checking';
  const at = beside.indexOf(document);
  const held = !!since && all.some(({ id, uploadedAt }) => id === document.id && uploadedAt < since);
  const acts: FileAct[] = [
    ...(at > 0 ? ['up' as const] : []),
    ...(at >= 0 && at < beside.length - 1 ? ['down' as const] : []),
    ...(state === 'refused' || held ? [] : ['turn' as const]),
    'remove',
  ];
  return {
    ...listedFile(around, document),
    id: document.id,
    key: document.use ?? document.id,
    item: document.item,
    state: { text: t(`documents.state.${state}`), tone: tones[state] },
    remarks: [
      ...(waiting ? [{ key: state, text: t(`documents.stateText.${state}`), tone: 'muted' as const }] : []),
      ...(state === 'refused'
        ? [{ key: state, text: refusedBecause(t, document.refusedBecause, name), tone: 'danger' as const }]
        : weaknessesOf(document.quality).map((weak) => ({
            key: weak,
            text: t(`documents.weak.${weak}`),
            tone: 'warning' as const,
          }))),
      ...(others.length > 0
        ? [
            {
              key: 'also',
              text: t('documents.item.alsoFor', {
                items: others.map(({ item }) => itemTitle(locale, item, entries)).join(', '),
              }),
              tone: 'muted' as const,
            },
          ]
        : []),
    ],
    stood: at,
    turned: document.rotation[0] ?? 0,
    change: changeable ? paths.changeDocument(locale, document.id) : null,
    acts: acts.map((act) => ({
      act,
      label: act === 'remove' ? t('documents.remove', { name }) : t(`documents.actLabel.${act}`, { name }),
    })),
  };
}

export interface Told {
  tone: 'success' | 'warning';
  text: string;
  /** Posts here to bring a removed file back. */
  putBack: string | null;
}

const done = ['remove', 'restore', 'turn', 'up', 'down', 'use', 'same'] as const;
const refused = ['still-required', 'too-many-for-item', 'too-many'] as const;

/** What the person has just done, by the address they were led to; nothing when it names no file of theirs. */
export function toldOf(
  { locale, t }: Around,
  { searchParams }: URL,
  file: { id: string; fileName: string } | null,
): Told | null {
  const what = searchParams.get('done');
  const not = refused.find((code) => code === what);
  if (not) return { tone: 'warning', text: t(`documents.refused.${not}`), putBack: null };
  const did = done.find((act) => act === what);
  if (!did || !file) return null;
  return {
    tone: did === 'same' ? 'warning' : 'success',
    text: t(`documents.told.${did}`, { name: file.fileName }),
    putBack: did === 'remove' ? paths.changeDocument(locale, file.id) : null,
  };
}
