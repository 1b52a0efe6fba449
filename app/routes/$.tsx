import { publicLoader } from '#app/http/audience.server';
import { notFound } from '#app/http/responses.server';

/** Any address that names no page: a route of its own, so that the root's loader runs and the frame knows its visitor. */
export const loader = publicLoader(() => {
  throw notFound();
});

export default function NoPage() {
  return null;
}
