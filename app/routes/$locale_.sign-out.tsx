import { signOut } from '#app/features/accounts/sign-out.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { leaveHeaders } from '#app/http/session.server';

export const loader = publicLoader(({ locale }) => seeOther(paths.home(locale)));

export const action = publicAction(async ({ request, locale, session, now }) => {
  await signOut(session, { now });
  return seeOther(`${paths.signIn(locale)}?after=left`, await leaveHeaders(request));
});
