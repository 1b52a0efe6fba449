import type { CaseFile } from '#app/data/case-file.server';
import type { Opinion } from '#app/data/opinion.server';
import type { CheckKind } from '#app/domain/application/checks';
import type { DocumentView } from '#app/ui/desk/case-view';
import type { OutsideView } from '#app/ui/desk/review/review-view';
import type { MarkState } from '#app/ui/mark';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { documentDetail } from './document-detail.server';
import { opinionState } from './opinion-state.server';

const marks = { favourable: 'yes', unfavourable: 'no', 'more-needed': 'warning' } as const satisfies Record<
  string,
  MarkState
>;

const whoOf = ({ t }: Pick<OfficerContext, 't'>, { kind, body }: Opinion) =>
  `${t(`talkDesk.opinions.kind.${kind}`)}: ${body}`;

const shownOf = ({ documents }: Opinion) =>
  documents.filter(({ state, erasedAt }) => state === 'ready' && erasedAt === null);

/** Opinions, petitions and endorsements asked for a check, each as a row of it. */
export const outsideOf = (context: OfficerContext, file: CaseFile, kind: CheckKind): OutsideView[] =>
  file.opinions
    .filter(({ checkKind }) => checkKind === kind)
    .map((opinion) => {
      const { id, applicationId, answer, reasons, signedBy, revokedAt } = opinion;
      const link = file.opinionLinks.find(({ subject }) => subject === id) ?? null;
      return {
        id,
        href: paths.caseOpinion(context.locale, applicationId, id),
        who: whoOf(context, opinion),
        state: opinionState(context, { ...opinion, link }),
        answer: answer ? context.t(`talkDesk.opinions.answer.${answer}`) : '',
        reasons: [reasons, signedBy].filter(Boolean).join(' · '),
        mark: answer ? marks[answer] : revokedAt ? 'unknown' : 'waiting',
        document: shownOf(opinion)[0]?.id ?? null,
      };
    });

/** Their documents, to be looked at beside the rows; none of a check that is not this officer's to read. */
export const outsideDocuments = (context: OfficerContext, file: CaseFile): DocumentView[] =>
  file.opinions
    .filter(({ checkKind }) => file.checks.some(({ kind, hidden }) => kind === checkKind && !hidden))
    .flatMap((opinion) =>
      shownOf(opinion).map((document) => ({
        id: document.id,
        item: whoOf(context, opinion),
        name: document.fileName,
        detail: documentDetail(context, document),
        pages: document.pageCount,
        pictures: paths.caseDocument(context.locale, document.id, 1).replace(/\/1$/, ''),
        thumbnail: paths.caseDocument(context.locale, document.id, 'thumbnail'),
        signs: [],
        copy: paths.caseCopy(context.locale, document.id),
        original: null,
      })),
    );
