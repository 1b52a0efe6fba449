import {
  type ReplyTemplate,
  replyTemplateCodes,
  type SnippetCode,
  snippetCodes,
} from '#app/domain/application/messages';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';

/** What the variables of a template stand for. */
export interface ReplyFacts {
  name: string | undefined;
  number: string;
  /** As the applicant reads it on their page. */
  label: string;
  dueOn: PlainDate | null;
}

/** Where the officer's own words stand, while nobody has written them. */
const place = '\uE000';

/** The whole answer in the applicant's language, with the officer's words in their place. */
export const replyText = (locale: Locale, template: ReplyTemplate, block: string, facts: ReplyFacts): string =>
  written(locale, template, facts)
    .replace(place, () => block.trim())
    .replace(/\n{3,}/g, '\n\n');

function written(locale: Locale, template: ReplyTemplate, { name, number, label, dueOn }: ReplyFacts): string {
  const t = translateFor(locale);
  const status = messageKey(`status.applicant.${label}`);
  const due = dueOn ? formatDate(locale, dueOn) : 'none';
  return [
    name ? t('talk.reply.greeting', { name }) : t('talk.reply.greetingUnnamed'),
    t(`talk.template.${template}`, { number, status: status ? t(status) : '', due, block: place }),
    t('talk.reply.closing'),
  ].join('\n\n');
}

/** Every template with what stands before and after the officer's words, to be seen before it is sent. */
export const templatesIn = (locale: Locale, facts: ReplyFacts) =>
  replyTemplateCodes.map((code) => {
    const [before = '', after = ''] = written(locale, code, facts).split(place);
    return { code, before: before.trim(), after: after.trim() };
  });

export const snippetsIn = (locale: Locale): { code: SnippetCode; text: string }[] =>
  snippetCodes.map((code) => ({ code, text: translateFor(locale)(`talk.snippet.${code}`) }));
