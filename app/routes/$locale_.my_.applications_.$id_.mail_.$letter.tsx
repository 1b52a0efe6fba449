import { useLoaderData } from '@remix-run/react';
import { ownMailed } from '#app/features/letters/mailed-letter.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { formatDateTime } from '#app/i18n/format';
import { dirOf, languageOf } from '#app/i18n/locales';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, origin }) => {
  const { id = '', letter } = params;
  const { owedAt, sentAt, hidden, written } = found(await ownMailed(account.id, { id, letter }));
  const when = formatDateTime(locale, sentAt ?? owedAt);
  return {
    title: written[0]?.subject ?? t('talk.mail.title'),
    caption: sentAt ? t('talk.mail.caption', { when }) : t('talk.mail.onTheWay', { since: when }),
    back: paths.status(locale, id),
    hidden: hidden && t(hidden === 'secret' ? 'talk.mail.secret' : 'talk.mail.notKept'),
    written: written.map(({ locale: spoken, subject, text }, index) => {
      const language = languageOf(spoken);
      return {
        lang: spoken,
        dir: dirOf(spoken),
        heading: index > 0 && language !== 'en' ? t(`talk.mail.official.${language}`) : '',
        subject,
        paragraphs: text.map((paragraph) => paragraph.split('\n').map((line) => linked(line, origin))),
      };
    }),
  };
});

/** A line that is an address of ours leads there. */
function linked(line: string, origin: string) {
  const own = line.startsWith(`${origin}/`) && !/\s/.test(line);
  return { line, href: own ? line.slice(origin.length) : null };
}

export default function MailedLetter() {
  const t = useT();
  const { title, caption, back, hidden, written } = useLoaderData<typeof loader>();
  const [sent, ...others] = written;
  return (
    <PageLayout back={back}>
      <PageHeading caption={caption}>{title}</PageHeading>
      {hidden && <Notice>{hidden}</Notice>}
      {sent && <Letter {...sent} />}
      {others.length > 0 && <hr />}
      {others.map((letter) => (
        <section key={letter.lang} aria-label={t('talk.mail.officialLead')}>
          <h2>{letter.heading}</h2>
          <p lang={letter.lang}>
            <strong>{letter.subject}</strong>
          </p>
          <Letter {...letter} />
        </section>
      ))}
    </PageLayout>
  );
}

interface LetterProps {
  lang: string;
  dir: 'ltr' | 'rtl';
  paragraphs: { line: string; href: string | null }[][];
}

function Letter({ lang, dir, paragraphs }: LetterProps) {
  return (
    <div className="letter" lang={lang} dir={dir}>
      {paragraphs.map((lines) => (
        <p key={lines.map(({ line }) => line).join(' ')}>
          {lines.map(({ line, href }, index) => (
            <span key={line}>
              {index > 0 && <br />}
              {href ? (
                <a className="ds-link" href={href} dir="ltr">
                  {line}
                </a>
              ) : (
                line
              )}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
