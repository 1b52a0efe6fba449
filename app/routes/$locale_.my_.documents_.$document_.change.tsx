import { moveDocument } from '#app/features/documents/move-document.server';
import { removeDocument } from '#app/features/documents/remove-document.server';
import { restoreDocument } from '#app/features/documents/restore-document.server';
import { reuseDocument } from '#app/features/documents/reuse-document.server';
import { turnDocument } from '#app/features/documents/turn-document.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';

/** Only posted to; who comes by link, such as by switching the language, goes to their applications. */
export const loader = applicantLoader(({ locale }) => {
  throw seeOther(paths.my(locale));
});

export const action = applicantAction(async ({ form, locale, account, params, now }) => {
  const id = params.document ?? '';
  const item = String(form.get('item') ?? '') || undefined;
  const act = String(form.get('act') ?? '');
  const seen = (name: string) => (/^\d{1,3}$/.test(String(form.get(name))) ? Number(form.get(name)) : undefined);
  const person = { id: account.id };
  const at = { now };
  const verdict = await (() => {
    switch (act) {
      case 'remove':
        return removeDocument({ id, item }, person, at);
      case 'restore':
        return restoreDocument({ id, item }, person, at);
      case 'use':
        return reuseDocument({ id, item: item ?? '' }, person, at);
      case 'turn':
        return turnDocument({ id, item, turned: seen('turned') }, person, at);
      case 'up':
      case 'down':
        return moveDocument({ id, item, stood: seen('stood') }, act, person, at);
      default:
        throw notFound();
    }
  })();
  const changed = verdict.ok ? verdict.value : verdict.detail;
  if (!changed) throw notFound();
  const asked = !verdict.ok || verdict.value.asked;
  const page =
    asked && form.get('from') !== 'list'
      ? paths.documentItem(locale, changed.applicationId ?? '', changed.item ?? '')
      : paths.documents(locale, changed.applicationId ?? '');
  const told = new URLSearchParams({ done: verdict.ok ? act : verdict.code, document: id });
  if (form.get('from') === 'review') told.set('from', 'review');
  return seeOther(`${page}?${told}#files`);
});

export default function ChangeDocument() {
  return null;
}
