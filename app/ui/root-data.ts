import { useRouteLoaderData } from '@remix-run/react';
import type { Locale } from '#app/i18n/locales';

/** What an officer's pages are drawn by. */
export interface DeskUser {
  /** Single keys are on. */
  keys: boolean;
  /** Parts of the office this officer may enter. */
  areas: readonly ('desk' | 'team' | 'help-desk')[];
}

export interface RootData {
  locale: Locale;
  dir: 'ltr' | 'rtl';
  /** Demonstration mode: marked on every page. */
  demo: boolean;
  csrf: string;
  user: { name: string; kind: 'applicant' | 'officer' | 'administrator'; desk?: DeskUser } | null;
  /** Path and query of this page, for the language switch. */
  path: string;
  origin?: string;
  /** The page shows a refused form: its title begins with the word for error. */
  invalid: boolean;
  /** What the fields held when the stay ended in which they were typed; `file`: all but files. */
  typed: Record<string, string | string[]> | 'file' | null;
  /** How long an applicant's stay lasts. */
  stay: { seconds: number; words: string } | null;
}

/** What root knows. Null only when root's own loader failed. */
export const useMaybeRootData = () => useRouteLoaderData('root') as RootData | null | undefined;

export function useRootData(): RootData {
  const data = useMaybeRootData();
  if (!data) throw new Error('root data is missing');
  return data;
}

/** What stands in the fields: what was just refused, else what was typed before the stay ended. */
export function useTyped(refused: { values: Record<string, string | string[]> } | undefined) {
  const typed = useMaybeRootData()?.typed;
  if (refused) return refused.values;
  return typed && typed !== 'file' ? typed : undefined;
}

/** The same for forms whose fields hold one text each. */
export const useTypedTexts = (refused: Parameters<typeof useTyped>[0]): Record<string, string> =>
  Object.fromEntries(Object.entries(useTyped(refused) ?? {}).map(([name, value]) => [name, String(value)]));

/** The text typed under a name; the first of several. */
export const typedText = (values: Record<string, string | string[]> | undefined, name: string): string =>
  [values?.[name] ?? ''].flat()[0] ?? '';
