import type { CaseFile } from '#app/data/case-file.server';
import type { Sign } from '#app/domain/application/signs';
import { questionLabel } from '#app/i18n/answer-words.server';
import type { SignView } from '#app/ui/desk/case-view';
import type { OfficerContext } from '../audience.server';

/** What to look at twice, in words, of the signs a test lets through. */
export const signViews = (
  { locale, t }: Pick<OfficerContext, 'locale' | 't'>,
  { signs, documents }: Pick<CaseFile, 'signs' | 'documents'>,
  counts: (sign: Sign) => boolean,
): SignView[] =>
  signs.filter(counts).map((sign, index) => {
    const { code, question, document, values } = sign;
    const text = t(`desk.sign.${code}`, { ...values, question: question ? questionLabel(locale, question) : '' });
    return { key: `${code} ${index}`, text, about: documents.find(({ id }) => id === document)?.fileName ?? '' };
  });
