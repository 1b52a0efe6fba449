import { useLoaderData } from '@remix-run/react';
import { sealKeySet } from '#app/features/permits/key-set.query.server';
import { publicLoader } from '#app/http/audience.server';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { OfflineCheck } from '#app/ui/verify/offline-check';

export const handle = { script: 'verify' };

/** Kept by the browser after a first check, with the keys of that day; it answers for every number while there is no network. */
export const loader = publicLoader(({ t }) => ({
  title: t('seal.offline.title'),
  keys: JSON.stringify(sealKeySet().keys),
}));

export const headers = () => ({ 'X-Robots-Tag': 'noindex, nofollow' });

export default function Offline() {
  const t = useT();
  const { keys } = useLoaderData<typeof loader>();
  return (
    <PageLayout>
      <p className="page-caption">{t('seal.offline.title')}</p>
      <OfflineCheck keys={keys} />
    </PageLayout>
  );
}
