import type { CaseFile } from '#app/data/case-file.server';
import { originalPurposes } from '#app/domain/application/document-reads';
import { originalMayLeave } from '#app/domain/application/document-states';
import { itemOf } from '#app/domain/application/entries';
import { formatDate, formatNumber } from '#app/i18n/format';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { ViewerView } from '#app/ui/desk/case-view';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { signViews } from './sign-words.server';

/** Magnifications a page image can have; the first fits the pane. */
const zooms = [1, 1.5, 2, 3] as const;

const numberIn = (text: string | null, low: number, high: number, otherwise: number) => {
  const number = Number(text);
  return Number.isInteger(number) && number >= low && number <= high ? number : otherwise;
};

interface Asked {
  caseHref: string;
  file: Pick<CaseFile, 'documents' | 'signs'> & { application: Pick<CaseFile['application'], 'entries'> };
  /** The check that is open, and the checklist items it rests on. */
  check: string | null;
  evidence: readonly string[];
}

/** What the address asks to be open: document, page, magnification. Everything works by links. */
export function viewerView(context: OfficerContext, { caseHref, file, check, evidence }: Asked): ViewerView {
  const { locale, t, url } = context;
  // A file that serves two items is shown once.
  const documents = file.documents.filter(({ id }, at) => file.documents.findIndex((each) => each.id === id) === at);
  const asked = url.searchParams.get('document');
  const open =
    documents.find(({ id }) => id === asked) ??
    documents.find(({ item }) => evidence.includes(itemOf(item))) ??
    documents[0];
  const page = open ? numberIn(url.searchParams.get('page'), 1, open.pageCount, 1) : 1;
  const zoom = numberIn(url.searchParams.get('zoom'), 0, zooms.length - 1, 0);
  const address = (document: string, to = 1, magnified = zoom) => {
    const query = new URLSearchParams({ ...(check && { check }), document });
    if (to > 1) query.set('page', String(to));
    if (magnified > 0) query.set('zoom', String(magnified));
    return `${caseHref}?${query}#viewer`;
  };
  const itemName = (item: string) => itemTitle(locale, item, file.application.entries);
  return {
    documents: documents.map((document) => ({
      id: document.id,
      item: itemName(document.item),
      name: document.fileName,
      detail: t('desk.viewer.detail', {
        pages: document.pageCount,
        size: formatNumber(locale, Math.max(0.1, Math.round(document.size / 104_857.6) / 10)),
        day: formatDate(locale, document.uploadedAt, 'short'),
      }),
      href: address(document.id, 1, 0),
      thumbnail: paths.caseDocument(locale, document.id, 'thumbnail'),
      current: document.id === open?.id,
    })),
    open: open
      ? {
          id: open.id,
          title: itemName(open.item),
          name: open.fileName,
          src: paths.caseDocument(locale, open.id, page),
          alt: t('desk.viewer.alt', { item: itemName(open.item), page }),
          pages:
            open.pageCount > 1
              ? Array.from({ length: open.pageCount }, (_, index) => ({
                  page: index + 1,
                  href: address(open.id, index + 1),
                  src: paths.caseDocument(locale, open.id, index + 1),
                  current: index + 1 === page,
                }))
              : [],
          zoom,
          zoomIn: zoom < zooms.length - 1 ? address(open.id, page, zoom + 1) : null,
          zoomOut: zoom > 0 ? address(open.id, page, zoom - 1) : null,
          previous: page > 1 ? address(open.id, page - 1) : null,
          next: page < open.pageCount ? address(open.id, page + 1) : null,
          place: t('desk.viewer.place', { page, pages: open.pageCount }),
          signs: signViews(context, file, ({ document, item }) =>
            document ? document === open.id : item === open.item,
          ),
          copy: paths.caseCopy(locale, open.id),
          original: originalMayLeave(open) ? paths.caseOriginal(locale, open.id) : null,
          purposes: originalPurposes.map((value) => ({ value, label: t(`desk.viewer.purpose.${value}`) })),
          purposeMissing: url.searchParams.get('original') === 'purpose-required',
        }
      : null,
  };
}
