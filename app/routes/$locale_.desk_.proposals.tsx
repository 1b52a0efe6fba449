import { useLoaderData } from '@remix-run/react';
import { formatPermitNumber } from '#app/domain/permits/number';
import { proposerRoles } from '#app/domain/permits/proposal';
import { waitingProposals } from '#app/features/permits/proposal.query.server';
import { officerLoader } from '#app/http/audience.server';
import { proposalLine } from '#app/http/desk/proposal-words.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { ProposalTable } from '#app/ui/desk/proposal-table';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const handle = { hydrate: true };

export const loader = officerLoader(proposerRoles)(async (context) => {
  const { t, locale } = context;
  const waiting = await waitingProposals(context.officer);
  return {
    title: t('proposals.title'),
    back: paths.permits(locale),
    lines: waiting.map((each) =>
      proposalLine(context, each, {
        number: each.permitNumber ? formatPermitNumber(each.permitNumber) : each.reference,
        holder: each.holder,
      }),
    ),
  };
});

export default function Proposals() {
  const t = useT();
  const { title, back, lines } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide" back={back} backText={t('desk.permits.title')}>
      <PageHeading caption={t('desk.title')} lead={t('proposals.lead')}>
        {title}
      </PageHeading>
      <ProposalTable lines={lines} caption={title} />
    </PageLayout>
  );
}
