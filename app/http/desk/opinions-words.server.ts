import { checksFor } from '#app/domain/application/checks';
import { opinionAnswers, opinionKindsFor, opinionLimits } from '#app/domain/application/opinions';
import { linkDays } from '#app/domain/application/signed-links';
import type { CaseOpinions } from '#app/features/opinions/opinion.query.server';
import { formatDateTime } from '#app/i18n/format';
import { languages, nameOf } from '#app/i18n/locales';
import type { OpinionsView, OpinionView } from '#app/ui/desk/opinions-view';
import type { OfficerContext } from '../audience.server';
import { formKey } from '../forms.server';
import { paths } from '../paths';
import { caseHead } from './case-words.server';
import { opinionState } from './opinion-state.server';
import { words } from './outcome-words.server';

type Asked = CaseOpinions['opinions'][number];
const tones = { favourable: 'success', unfavourable: 'danger', 'more-needed': 'warning' } as const;

/** The opinions of a case in words, with what may be done. */
export function opinionsView(context: OfficerContext, file: CaseOpinions): OpinionsView {
  const { t, locale } = context;
  const { application, opinions, may, open } = file;
  const { programme, route, id } = application;
  const acting = may.ok && open;
  return {
    title: t('talkDesk.opinions.title'),
    head: caseHead(context, file),
    back: paths.caseOpinions(locale, id),
    paper: paths.caseOpinionPaper(locale, id),
    opinions: opinions.map((opinion) => opinionView(context, opinion, acting)),
    barred: may.ok ? null : t('talkDesk.messages.barred', { why: words(t, `talkDesk.messages.why.${may.code}`) }),
    open,
    key: formKey(),
    kinds: opinionKindsFor(programme, route).map((value) => ({ value, label: t(`talkDesk.opinions.kind.${value}`) })),
    checks: checksFor(programme, route).map((value) => ({ value, label: t(`status.check.${value}`) })),
    answers: opinionAnswers.map((value) => ({ value, label: t(`talkDesk.opinions.answer.${value}`) })),
    languages: languages.map((value) => ({ value, label: nameOf(value) })),
    days: linkDays.opinion,
  };
}

function opinionView(context: OfficerContext, opinion: Asked, acting: boolean): OpinionView {
  const { t, locale } = context;
  const { id, applicationId, kind, body, checkKind, askedAt, askedByName, words: added, documents } = opinion;
  const { answer, reasons, signedBy, revokedAt, onPaper } = opinion;
  const pending = acting && !answer && !revokedAt;
  return {
    id,
    href: paths.caseOpinion(locale, applicationId, id),
    kind: t(`talkDesk.opinions.kind.${kind}`),
    body,
    check: t(`status.check.${checkKind}`),
    state: opinionState(context, opinion),
    asked: t('talkDesk.opinions.asked', { when: formatDateTime(locale, askedAt), name: askedByName ?? '' }),
    words: added ?? '',
    answer: answer && t(`talkDesk.opinions.answer.${answer}`),
    tone: answer ? tones[answer] : 'neutral',
    reasons: reasons ?? '',
    signedBy: signedBy ?? '',
    documents: documents.map(({ id: document, fileName, pageCount, state, erasedAt }) => {
      const ready = state === 'ready' && !erasedAt;
      const text = { name: fileName, pages: pageCount };
      return {
        id: document,
        text: t(ready ? 'talkDesk.opinions.look' : 'talkDesk.opinions.checking', text),
        href: ready ? paths.caseDocument(locale, document, 1) : null,
      };
    }),
    may: {
      resend: pending,
      withdraw: pending,
      scan: acting && onPaper && documents.length < opinionLimits.files,
    },
  };
}
