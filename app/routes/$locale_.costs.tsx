import { useLoaderData } from '@remix-run/react';
import { feesOn, mciOn, mciValues } from '#app/domain/permits/fees';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDate, formatMoney } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Details } from '#app/ui/details';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const loader = publicLoader(({ locale, t, today }) => {
  const index = mciOn(today);
  const fees = feesOn(today);
  const money = (tenge: number) => formatMoney(locale, tenge, 'KZT');
  return {
    title: t('info.costs.title'),
    free: money(0),
    index: { amount: money(index.tenge), from: formatDate(locale, index.from) },
    since: fees[0] ? formatDate(locale, fees[0].from) : '',
    fees: fees.map(({ code, units, tenge }) => ({ code, units, amount: money(tenge) })),
    history: mciValues
      .toReversed()
      .map(({ from, tenge }) => ({ from: formatDate(locale, from), amount: money(tenge) })),
    back: paths.home(locale),
  };
});

const others = ['visa', 'translation', 'certificate'] as const;

export default function Costs() {
  const t = useT();
  const { free, index, since, fees, history, back } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('info.costs.lead')}>{t('info.costs.title')}</PageHeading>
      <Notice tone="success" title={`${t('info.costs.free')}: ${free}`}>
        <p>{t('info.costs.freeNote')}</p>
      </Notice>
      <Table
        caption={t('info.costs.table', { date: index.from })}
        columns={[
          { key: 'what', label: t('info.costs.what') },
          { key: 'rate', label: t('info.costs.rate') },
          { key: 'amount', label: t('info.costs.amount'), numeric: true },
        ]}
        rows={fees.map(({ code, units, amount }) => ({
          key: code,
          cells: [t(`info.costs.fee.${code}`), t('info.costs.mci', { count: units }), amount],
        }))}
      />
      <p>{t('info.costs.since', { date: since, amount: index.amount, from: index.from })}</p>
      <p>{t('info.costs.pay')}</p>
      <Details summary={t('info.costs.history.title')}>
        <Table
          caption={t('info.costs.history.title')}
          quiet
          columns={[
            { key: 'from', label: t('info.costs.history.from') },
            { key: 'value', label: t('info.costs.history.value'), numeric: true },
          ]}
          rows={history.map(({ from, amount }) => ({ key: from, cells: [from, amount] }))}
        />
      </Details>
      <section>
        <h2>{t('info.costs.other.title')}</h2>
        <ul>
          {others.map((other) => (
            <li key={other}>{t(`info.costs.other.${other}`)}</li>
          ))}
        </ul>
      </section>
    </PageLayout>
  );
}
