import type { Application } from '#app/data/application.server';
import { env } from '#app/infra/env.server';
import { operatorOf } from '#app/infra/operator.server';
import type { InEveryLanguage } from '#app/infra/pdf/certificate';
import { inAll, saidOnce } from '#app/infra/pdf/certificate-words';
import { type LetterFacts, portalName } from '#app/infra/pdf/draw-letter.server';
import { inEvery, papersInAll, sayInEvery, sayPapers } from '#app/infra/pdf/paper-words';

const letterFoot = () => ({
  url: `${env.PUBLIC_ORIGIN}/kk/verify`,
  sentences: papersInAll('verify.file'),
  strip: portalName(),
});

/** The body every letter is given out by; a demonstration says that there is none. */
export const officeName = (): InEveryLanguage => {
  const operator = operatorOf();
  return operator ? inEvery(() => operator.name) : sayInEvery('applying.declaration.demoOperator');
};

/** What an application's letters have in common; null before it was sent. */
export function aboutApplication({
  reference,
  answers,
  programme,
}: Application): Omit<LetterFacts, 'title' | 'issuedOn' | 'sections'> {
  const text = (name: string) => String((answers as Record<string, unknown>)[name] ?? '');
  const joined = (...names: string[]) => names.map(text).filter(Boolean).join(' ');
  return {
    document: sayPapers('document'),
    number: { label: 'reference', text: reference ?? '' },
    person: {
      label: 'applicant',
      kazakhName: joined('surnameKazakh', 'givenNamesKazakh', 'patronymicKazakh'),
      latinName: joined('surnameLatin', 'givenNamesLatin'),
    },
    rows: [{ label: 'programme', text: saidOnce(inAll(programme === 'kandas-card' ? 'kind.card' : 'kind.visa')) }],
    office: officeName(),
    foot: letterFoot(),
    demo: env.DEMO,
  };
}
