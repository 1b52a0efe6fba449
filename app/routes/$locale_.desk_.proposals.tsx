import { useLoaderData } from '@remix-run/react';
import { formatPermitNumber } from '#app/domain/permits/number';
import { proposerRoles } from '#app/domain/permits/proposal';
import { familyToRestore, waitingProposals } from '#app/features/permits/proposal.query.server';
import { officerLoader } from '#app/http/audience.server';
import { permitLine } from '#app/http/desk/permit-words.server';
import { proposalLine } from '#app/http/desk/proposal-words.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { ProposalTable } from '#app/ui/desk/proposal-table';
import { TakenTable } from '#app/ui/desk/taken-table';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const handle = { hydrate: true };

export const loader = officerLoader(proposerRoles)(async (context) => {
  const { t, locale } = context;
  const [waiting, taken] = [
    await waitingProposals(context.officer),
    await familyToRestore(context.officer, context.now),
  ];
  return {
    title: t('proposals.title'),
    back: paths.permits(locale),
    taken: taken.map((permit) => ({
      ...permitLine(context, permit),
      propose: paths.proposeAct(locale, permit.id, 'restore'),
    })),
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
  const { title, back, lines, taken } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide" back={back} backText={t('desk.permits.title')}>
      <PageHeading caption={t('desk.title')} lead={t('proposals.lead')}>
        {title}
      </PageHeading>
      <ProposalTable lines={lines} caption={title} />
      {taken.length > 0 && <TakenTable lines={taken} />}
    </PageLayout>
  );
}
