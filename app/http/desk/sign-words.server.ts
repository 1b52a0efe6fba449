import type { CaseFile } from '#app/data/case-file.server';
import { entryOf } from '#app/domain/application/entries';
import type { Sign } from '#app/domain/application/signs';
import { questionLabel } from '#app/i18n/answer-words.server';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { SignView } from '#app/ui/desk/case-view';
import type { OfficerContext } from '../audience.server';

interface Signed extends Pick<CaseFile, 'signs' | 'documents'> {
  application: Pick<CaseFile['application'], 'entries'>;
}

/** What to look at twice, in words, of the signs a test lets through. */
export const signViews = (
  { locale, t }: Pick<OfficerContext, 'locale' | 't'>,
  { signs, documents, application }: Signed,
  counts: (sign: Sign) => boolean,
): SignView[] =>
  signs.filter(counts).map((sign, index) => {
    const { code, item, question, document, values } = sign;
    // Of several people with a passport: whose.
    const whose = entryOf(item) ? itemTitle(locale, item, application.entries) : '';
    const text = t(`desk.sign.${code}`, { ...values, question: question ? questionLabel(locale, question) : '' });
    const fileName = documents.find(({ id }) => id === document)?.fileName ?? '';
    return { key: `${code} ${index}`, text, about: whose || fileName };
  });
