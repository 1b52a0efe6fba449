import { shownTo } from '#app/domain/application/opinions';
import { today } from '#app/domain/basics/plain-date';
import type { AskedOutside } from '#app/features/opinions/opinion.query.server';
import { wordedAnswers } from '#app/i18n/answer-words.server';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import { originTreeView } from './desk/origin-words.server';

interface Around {
  locale: Locale;
  t: Translate;
}

/** A commission is asked about the origin: it reads whose child is whose, and where the chain ends. */
function chainOf(around: Around, application: AskedOutside['application']) {
  const tree = originTreeView(around, application);
  return tree && { title: tree.title, verdict: tree.verdict, claims: tree.claims };
}

/** What whoever is asked may see: the question, the name, and the answers this kind of question needs. */
export function outsideView({ locale, t }: Around, { application, opinion, link }: AskedOutside) {
  const { programme, route, answers, reference, holderName } = application;
  const { kind, body, words } = opinion;
  const kazakh = ['surnameKazakh', 'givenNamesKazakh', 'patronymicKazakh'] as const;
  const name = kazakh.flatMap((each) => answers[each] ?? []).join(' ');
  const shown = wordedAnswers(locale, programme, route, answers)
    .flatMap((page) => page.answers)
    .filter((answer) => shownTo[kind].some((each) => each === answer.name));
  return {
    lead: t('opinions.lead', { number: reference ?? '' }),
    question: t(`opinions.question.${kind}`),
    words: words ?? '',
    until: t('opinions.until', { day: formatDate(locale, today(link.expiresAt)) }),
    rows: [
      { key: 'body', label: t('opinions.body'), value: body, dir: 'auto' as const },
      { key: 'name', label: t('opinions.name'), value: holderName ?? '', dir: 'ltr' as const },
      { key: 'kazakh', label: t('opinions.kazakhName'), value: name, lang: 'kk' },
      ...shown.map((answer) => ({
        key: answer.name,
        label: answer.question,
        value: answer.answer,
        dir: 'auto' as const,
      })),
    ],
    chain: kind === 'commission' ? chainOf({ locale, t }, application) : null,
    answers: (['favourable', 'unfavourable', 'more-needed'] as const).map((value) => ({
      value,
      label: t(kind === 'security' ? `opinions.optionSecurity.${value}` : `opinions.option.${value}`),
    })),
  };
}
