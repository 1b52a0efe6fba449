import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import {
  type DeliveryState,
  deliveryStates,
  isDeliveryState,
  listDeliveries,
  perPage,
} from '#app/features/administration/deliveries.query.server';
import { retryLetter } from '#app/features/administration/retry-letter.server';
import { adminErrors } from '#app/http/admin-errors.server';
import { adminAction, adminLoader } from '#app/http/audience.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDateTime } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Button } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { Pagination } from '#app/ui/pagination';
import { Table } from '#app/ui/table';
import { Tag, type Tone } from '#app/ui/tag';

export const handle = { hydrate: true };

export const loader = adminLoader(async ({ t, locale, url }) => {
  const asked = url.searchParams.get('state');
  const state = isDeliveryState(asked) ? asked : null;
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(url.searchParams.get('page')) || 1)));
  const { letters, total } = await listDeliveries({ state, page });
  const from = (page - 1) * perPage;
  const pageAt = (number: number) =>
    `${paths.deliveries(locale)}?${new URLSearchParams({ ...(state && { state }), page: String(number) })}`;
  return {
    title: t('admin.letters.title'),
    back: paths.people(locale),
    state,
    filters: [null, ...deliveryStates].map((each) => ({
      state: each,
      href: each ? `${paths.deliveries(locale)}?state=${each}` : paths.deliveries(locale),
    })),
    retried: url.searchParams.get('after') === 'retried',
    letters: letters.map(({ letter, owedAt, sentAt, ...rest }) => {
      const key = messageKey(`admin.letter.${letter}`);
      return {
        ...rest,
        letter: key ? t(key) : letter,
        owedAt: formatDateTime(locale, owedAt, 'short'),
        sentAt: sentAt && formatDateTime(locale, sentAt, 'short'),
      };
    }),
    pages: {
      from: Math.min(from + 1, total),
      to: Math.min(from + perPage, total),
      total,
      previous: page > 1 ? pageAt(page - 1) : undefined,
      next: from + perPage < total ? pageAt(page + 1) : undefined,
    },
  };
});

const retrySchema = z.object({ letter: z.uuid('nothing-owed') });

export const action = adminAction(async ({ form, t, locale, officer, now }) => {
  const parsed = parseForm(retrySchema, form);
  if (!parsed.ok) return invalid(adminErrors(t, parsed.errors), form);
  const done = await retryLetter(parsed.value.letter, officer, { now });
  if (!done.ok) return invalid(adminErrors(t, [{ name: '', code: done.code }]), form);
  return seeOther(`${paths.deliveries(locale)}?after=retried`);
});

const tones: Record<DeliveryState, Tone> = { sent: 'success', owed: 'info', failed: 'danger' };

type Letter = ReturnType<typeof useLoaderData<typeof loader>>['letters'][number];

export default function Letters() {
  const t = useT();
  const { back, state, filters, letters, pages, retried } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout width="wide" back={back} errors={refused?.errors}>
      <PageHeading lead={t('admin.letters.lead')}>{t('admin.letters.title')}</PageHeading>
      {retried && !refused && (
        <Notice tone="success" live>
          {t('admin.letters.retried')}
        </Notice>
      )}
      <nav aria-label={t('admin.letters.filter')} className="actions">
        {filters.map((filter) => (
          <a key={filter.href} href={filter.href} aria-current={filter.state === state ? 'true' : undefined}>
            {filter.state ? t(`admin.letters.states.${filter.state}`) : t('admin.letters.all')}
          </a>
        ))}
      </nav>
      <Table
        caption={t('admin.letters.title')}
        quiet
        empty={t('admin.letters.empty')}
        columns={[
          { key: 'letter', label: t('admin.letters.letter') },
          { key: 'to', label: t('admin.letters.to') },
          { key: 'owed', label: t('admin.letters.owed') },
          { key: 'state', label: t('admin.letters.state') },
          { key: 'attempts', label: t('admin.letters.attempts'), numeric: true },
        ]}
        rows={letters.map((letter) => ({
          key: letter.id,
          tone: letter.state === 'failed' ? 'danger' : undefined,
          cells: [
            letter.letter,
            <bdi key="to">{letter.to}</bdi>,
            letter.owedAt,
            <Delivery key="state" {...letter} />,
            letter.attempts,
          ],
        }))}
      />
      <Pagination {...pages} />
    </PageLayout>
  );
}

function Delivery({ id, state, sentAt, lastError }: Letter) {
  const t = useT();
  return (
    <>
      <Tag tone={tones[state]}>{t(`admin.letters.states.${state}`)}</Tag>
      {sentAt && <p>{t('admin.letters.sent', { when: sentAt })}</p>}
      {lastError && <p>{t('admin.letters.failed', { reason: lastError })}</p>}
      {!sentAt && (
        <Form className="inline-form">
          <input type="hidden" name="letter" value={id} />
          <Button kind="secondary">{t('admin.letters.retry')}</Button>
        </Form>
      )}
    </>
  );
}
