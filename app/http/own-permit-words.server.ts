import type { Permit } from '#app/data/permit.server';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { formatPermitNumber } from '#app/domain/permits/number';
import { purposes } from '#app/domain/permits/share-purposes';
import { isShareable, lastDayTold, standingOn } from '#app/domain/permits/standing';
import type { OwnPermit, readOwnCode } from '#app/features/permits/own-permit.query.server';
import { formatDate, formatDateTime } from '#app/i18n/format';
import { qrDrawing } from '#app/infra/pdf/qr';
import type { CodeView } from '#app/ui/permits/code-page';
import type { OwnPermitView } from '#app/ui/permits/own-permit-page';
import type { ApplicantContext } from './audience.server';
import { bannerOf, told } from './own-act-words.server';
import { paths } from './paths';
import { permitCard } from './permit-words.server';

type Context = Pick<ApplicantContext, 'locale' | 't' | 'today'>;
type Code = NonNullable<Awaited<ReturnType<typeof readOwnCode>>>;

const stateOf = ({ revokedAt, lastDay }: { revokedAt: Date | null; lastDay: PlainDate }, today: PlainDate) =>
  revokedAt ? 'revoked' : lastDay < today ? 'ended' : 'works';

export function ownPermitView(
  context: Context,
  { permit, codes, checks, countOfChecks, proposals }: OwnPermit,
): OwnPermitView {
  const { locale, t, today } = context;
  const { title, standing, tone, certificate, verify } = permitCard(context, permit);
  return {
    kind: title,
    number: formatPermitNumber(permit.number),
    standing,
    tone,
    banner: bannerOf(context, proposals),
    ends: endsOf(context, permit),
    acts: told(context, proposals),
    rows: datesOf(context, permit),
    certificate,
    verify,
    codes: codes.map((code) => {
      const state = stateOf(code, today);
      return {
        id: code.id,
        href: paths.shareCode(locale, permit.id, code.id),
        purpose: t(`share.purpose.${code.purpose}`),
        made: formatDate(locale, code.madeAt, 'short'),
        until: formatDate(locale, code.lastDay, 'short'),
        looks: t('share.codes.looks', { count: code.looks }),
        state: t(`share.codes.state.${state}`),
        tone: state === 'works' ? 'success' : 'neutral',
      };
    }),
    mayMakeCodes: isShareable(standingOn(permit, today)),
    purposes: purposes.map((value) => ({
      value,
      label: t(`share.purpose.${value}`),
      hint: t(`share.shows.${value}`),
    })),
    checks: checks.map(({ at, named, purpose }, index) => ({
      key: String(index),
      at: formatDateTime(locale, at, 'short'),
      how: purpose
        ? t('share.checks.code', { purpose: t(`share.purpose.${purpose}`) })
        : t(named ? 'share.checks.named' : 'share.checks.number'),
    })),
    more: countOfChecks > checks.length ? t('share.checks.more', { shown: checks.length, count: countOfChecks }) : null,
  };
}

/** What ended it in the holder's life, in words for the holder: a citizenship is told with honour. */
function endsOf({ locale, t }: Context, { endsOn, endReason }: Permit): string | null {
  if (!endsOn) return null;
  return endReason === 'citizenship'
    ? t('endings.own.citizenship')
    : t('endings.own.last-day', { day: formatDate(locale, endsOn) });
}

function datesOf({ locale, t }: Context, permit: Permit) {
  const { validFrom } = permit;
  const validUntil = lastDayTold(permit);
  const day = (date: PlainDate | null) => (date ? formatDate(locale, date) : t('verify.arrival'));
  return [
    { key: 'from', label: t('verify.fact.validFrom'), value: day(validFrom) },
    ...(validUntil ? [{ key: 'until', label: t('verify.fact.validUntil'), value: day(validUntil) }] : []),
  ];
}

export function codeView({ locale, t, today }: Context, code: Code): CodeView {
  const state = stateOf(code, today);
  const picture = qrDrawing(code.link);
  return {
    title: t('share.code.title', { purpose: t(`share.purpose.${code.purpose}`) }),
    shows: t(`share.shows.${code.purpose}`),
    over: state === 'works' ? null : state,
    works:
      state === 'works'
        ? {
            code: code.text,
            link: code.link,
            until: formatDate(locale, code.lastDay),
            qr: { path: picture.path, size: picture.modules },
          }
        : null,
  };
}
