import { useActionData, useLoaderData } from '@remix-run/react';
import { lettersOfAct } from '#app/features/permits/act-letters.query.server';
import { bookPermitHearing } from '#app/features/permits/book-permit-hearing.server';
import { readOwnAct } from '#app/features/permits/proposal.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { found } from '#app/http/own.server';
import { ownActView } from '#app/http/own-act-words.server';
import { paths } from '#app/http/paths';
import { conflict, notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { HearingTimes } from '#app/ui/applying/hearing';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const handle = { typed: {} };

export const loader = applicantLoader(async ({ t, locale, account, params, now, today }) => {
  const own = found(await readOwnAct(account.id, { permitId: params.id, id: params.act }, now));
  const view = ownActView({ t, locale, today }, own, lettersOfAct(own.proposal));
  const back = paths.ownAct(locale, own.permit.id, own.proposal.id);
  if (!view.act) throw seeOther(back);
  return { title: t('hearing.title'), view, back, noForm: view.slots.length === 0 };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const { id = '', act = '' } = params;
  const booked = await bookPermitHearing({ id: act, slotId: String(form.get('slot') ?? '') }, account, { now });
  if (booked.ok) return seeOther(paths.ownAct(locale, id, act));
  switch (booked.code) {
    case 'not-found':
      throw notFound();
    case 'notice-closed':
      throw conflict('notice-closed', {}, paths.ownAct(locale, id, act));
    default:
      return invalid([{ name: 'slot', text: t(`hearing.error.${booked.code}`) }], form);
  }
});

export default function ActHearing() {
  const t = useT();
  const { view, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused)?.slot;
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading caption={<span dir="ltr">{view.number}</span>} lead={t('hearing.lead')}>
        {t('hearing.title')}
      </PageHeading>
      {view.act && (
        <HearingTimes
          act={view.act}
          slots={view.slots}
          until={view.until}
          typed={typed}
          errors={refused?.errors}
          write={back}
        />
      )}
    </PageLayout>
  );
}
