import { mayEdit } from '#app/domain/application/editable';
import type { Status } from '#app/domain/application/lifecycle';
import type { Locale } from '#app/i18n/locales';
import { fileResponse } from '#app/infra/documents/file-response.server';
import { paths } from './paths';
import { conflict, notFound, seeOther } from './responses.server';

interface Own {
  id: string;
  status: Status;
}

/** The application, or the page that says there is none. */
export function found<A>(application: A | null): A {
  if (!application) throw notFound();
  return application;
}

/** A draft or what was returned, to fill in: who comes with an old address of one that was sent is led to where it is now. */
export function draft<A extends Own>(application: A | null, locale: Locale): A {
  const own = found(application);
  if (!mayEdit(own.status)) throw seeOther(paths.status(locale, own.id));
  return own;
}

/** A form that comes too late: what happened, and where to go on. */
export const tooLate = (code: string, locale: Locale, id: string) => conflict(code, {}, paths.status(locale, id));

/** A paper made here, to be kept by whoever downloads it. */
export const pdfFile = ({ fileName, pdf }: { fileName: string; pdf: Uint8Array }) =>
  fileResponse(pdf, { type: 'application/pdf', fileName, disposition: 'attachment' });
