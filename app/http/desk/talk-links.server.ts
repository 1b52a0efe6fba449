import type { CaseFile } from '#app/data/case-file.server';
import type { CaseView } from '#app/ui/desk/case-view';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';

/** Where the office and others write to each other about a case, and who waits for an answer. */
export function caseTalk(
  { locale, t }: OfficerContext,
  { application, messages, opinions }: CaseFile,
): CaseView['talk'] {
  const { id } = application;
  const waiting = messages.waiting > 0 ? `: ${t('talkDesk.case.waiting', { count: messages.waiting })}` : '';
  const asked = opinions.filter(({ answer, revokedAt }) => !answer && !revokedAt).length;
  const unseen = opinions.filter(({ answer, seenAt }) => answer && !seenAt).length;
  const counts = t('talkDesk.case.opinionsCount', { waiting: asked, unseen });
  return [
    {
      href: paths.caseMessages(locale, id),
      text: `${t('talkDesk.case.messages')} (${messages.all})${waiting}`,
      waits: messages.waiting > 0,
    },
    {
      href: paths.caseOpinions(locale, id),
      text: `${t('talkDesk.case.opinions')} (${opinions.length})${counts}`,
      waits: unseen > 0,
    },
  ];
}
