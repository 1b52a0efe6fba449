import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';

const dayMs = 86_400_000;

/** RFC 9116: where to report a weakness. Written for each request, because the address and the day of expiry are this portal's own. */
export const loader = publicLoader(({ now, origin }) => {
  const lines = [
    `Contact: ${origin}${paths.contact('en')}`,
    `Expires: ${new Date(now.getTime() + 180 * dayMs).toISOString()}`,
    'Preferred-Languages: kk, ru, en',
    `Canonical: ${origin}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
});
