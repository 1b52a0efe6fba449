import { useActionData, useLoaderData } from '@remix-run/react';
import { isSharePurpose, mostLiveCodes } from '#app/domain/permits/share-purposes';
import { makeCode } from '#app/features/permits/make-code.server';
import { isOwnPermit, ownPermit } from '#app/features/permits/own-permit.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { formKey, invalid } from '#app/http/forms.server';
import { ownPermitView } from '#app/http/own-permit-words.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { OwnPermitPage } from '#app/ui/permits/own-permit-page';

export const loader = applicantLoader(async (context) => {
  const { account, params, locale, page, typed } = context;
  const found = await ownPermit(account.id, params.id);
  if (!found) throw notFound();
  const view = ownPermitView(context, found);
  const { purpose } = page.typed ?? (await typed()) ?? {};
  return {
    title: `${view.kind} ${view.number}`,
    view,
    purpose: typeof purpose === 'string' ? purpose : '',
    key: formKey(),
    back: paths.my(locale),
    noForm: !view.mayMakeCodes,
  };
});

export const action = applicantAction(async ({ account, params, form, locale, t, now }) => {
  const id = params.id ?? '';
  if (!(await isOwnPermit(account.id, id))) throw notFound();
  const purpose = String(form.get('purpose') ?? '');
  const wrong = (text: string) => invalid([{ name: 'purpose', text }], form);
  if (!isSharePurpose(purpose)) return wrong(t('share.codes.choose'));
  const made = await makeCode({ permitId: id, purpose, key: String(form.get('key') ?? '') }, account, { now });
  if (made.ok) return seeOther(paths.shareCode(locale, id, made.value.id));
  if (made.code === 'not-found') throw notFound();
  return wrong(made.code === 'not-now' ? t('share.codes.ended') : t('share.codes.tooMany', { count: mostLiveCodes }));
});

export const handle = { typed: {} };

export default function OwnPermit() {
  const { view, key, purpose, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <OwnPermitPage view={view} codeKey={key} purpose={purpose} back={back} errors={refused?.errors} />;
}
