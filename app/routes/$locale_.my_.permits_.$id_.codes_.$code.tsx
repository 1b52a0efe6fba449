import { useLoaderData } from '@remix-run/react';
import { readOwnCode } from '#app/features/permits/own-permit.query.server';
import { revokeCode } from '#app/features/permits/revoke-code.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { codeView } from '#app/http/own-permit-words.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { CodePage } from '#app/ui/permits/code-page';

export const loader = applicantLoader(async (context) => {
  const { account, params, locale } = context;
  const id = params.id ?? '';
  const code = await readOwnCode(account.id, id, params.code);
  if (!code) throw notFound();
  const view = codeView(context, code);
  return { title: view.title, view, back: paths.ownPermit(locale, id) };
});

/** Revoked twice it is revoked: the page says so either way. */
export const action = applicantAction(async ({ account, params, locale, now }) => {
  const permitId = params.id ?? '';
  const id = params.code ?? '';
  if (!(await readOwnCode(account.id, permitId, id))) throw notFound();
  await revokeCode({ permitId, id }, account, { now });
  return seeOther(paths.shareCode(locale, permitId, id));
});

export default function Code() {
  const { view, back } = useLoaderData<typeof loader>();
  return <CodePage view={view} back={back} />;
}
