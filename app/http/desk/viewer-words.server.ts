import type { CaseFile } from '#app/data/case-file.server';
import { checksFor, itemsOf } from '#app/domain/application/checks';
import { originalPurposes } from '#app/domain/application/document-reads';
import { originalMayLeave } from '#app/domain/application/document-states';
import { entryOf, itemOf } from '#app/domain/application/entries';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { DocumentView, ViewerView } from '#app/ui/desk/case-view';
import { splitOf, zoomLevels } from '#app/ui/desk/review/viewing';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { documentDetail } from './document-detail.server';
import { outsideDocuments } from './outside-words.server';
import { signViews } from './sign-words.server';

const numberIn = (text: string | null, low: number, high: number, otherwise: number) => {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= low && number <= high ? number : otherwise;
};

/** The documents of a case in the order of its checks, and which is open: as the address says, else that of the row. */
export function viewerView(context: OfficerContext, file: CaseFile, ofRow: string | null): ViewerView {
  const { locale, t, url, request } = context;
  const { programme, route } = file.application;
  const inOrder = checksFor(programme, route).flatMap((kind) => itemsOf[kind]);
  const place = (item: string) => {
    const at = inOrder.indexOf(itemOf(item));
    return at < 0 ? inOrder.length : at;
  };
  // A file that serves two items is shown once; the applicant's own papers stand before those of their family.
  const documents = file.documents
    .filter(({ id }, at) => file.documents.findIndex((each) => each.id === id) === at)
    .toSorted(
      (a, b) => place(a.item) - place(b.item) || Number(entryOf(a.item) !== null) - Number(entryOf(b.item) !== null),
    );
  const itemName = (item: string) => itemTitle(locale, item, file.application.entries);
  const own = documents.map(
    (document): DocumentView => ({
      id: document.id,
      item: itemName(document.item),
      name: document.fileName,
      detail: documentDetail(context, document),
      pages: document.pageCount,
      pictures: paths.caseDocument(locale, document.id, 1).replace(/\/1$/, ''),
      thumbnail: paths.caseDocument(locale, document.id, 'thumbnail'),
      signs: signViews(context, file, (sign) =>
        sign.document ? sign.document === document.id : sign.item === document.item,
      ),
      copy: paths.caseCopy(locale, document.id),
      original: originalMayLeave(document) ? paths.caseOriginal(locale, document.id) : null,
    }),
  );
  const all = [...own, ...outsideDocuments(context, file)];
  const named = (id: string | null) => all.find((each) => each.id === id);
  const open = named(url.searchParams.get('document')) ?? named(ofRow) ?? all[0];
  return {
    documents: all,
    open: {
      id: open?.id ?? null,
      page: open ? numberIn(url.searchParams.get('page'), 1, open.pages, 1) : 1,
      zoom: numberIn(url.searchParams.get('zoom'), 0, zoomLevels - 1, 0),
    },
    purposes: originalPurposes.map((value) => ({ value, label: t(`desk.viewer.purpose.${value}`) })),
    purposeMissing: url.searchParams.get('original') === 'purpose-required',
    split: splitOf(request.headers.get('Cookie')),
  };
}
