import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Actions, LinkButton } from '../form/button';
import { SummaryCard } from '../summary-list';
import { Tag, type Tone } from '../tag';

export interface PaperLink {
  href: string;
  text: string;
  /** The same to be read as a page. */
  read?: { href: string; text: string };
}

export interface PermitCard {
  id: string;
  title: string;
  standing: string;
  tone: Tone;
  number: string;
  until: string;
  /** Null where the permit gives nothing any more. */
  certificate: string | null;
  /** The holder's own page of it. */
  own: string;
  /** The certificate with the name in another script. */
  scripts: readonly PaperLink[];
  letters: readonly PaperLink[];
  verify: string;
}

export function PermitCards({ permits }: { permits: readonly PermitCard[] }) {
  const t = useT();
  return permits.map(({ id, title, standing, tone, number, until, certificate, own, scripts, letters, verify }) => (
    <SummaryCard key={id} title={title} level={3}>
      <p>
        <Tag tone={tone}>{standing}</Tag>
      </p>
      <p>{number}</p>
      <p>{until}</p>
      <Actions>
        {certificate && <LinkButton href={certificate}>{t('applying.my.certificate')}</LinkButton>}
        <LinkButton href={own} kind="secondary">
          {t('share.open')}
        </LinkButton>
        <LinkButton href={verify} kind="tertiary">
          {t('applying.my.verify')}
        </LinkButton>
      </Actions>
      <PaperLinks links={letters} />
      {scripts.length > 0 && (
        <Details summary={t('papers.download.scripts')}>
          <PaperLinks links={scripts} />
          <p className="muted">{t('papers.download.replaces')}</p>
        </Details>
      )}
    </SummaryCard>
  ));
}

/** Papers made here, one link a line. */
export function PaperLinks({ links }: { links: readonly PaperLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ href, text, read }) => (
        <li key={href}>
          {read ? (
            <>
              <a href={read.href}>{read.text}</a>
              {' · '}
              <a href={href} aria-label={text}>
                PDF
              </a>
            </>
          ) : (
            <a href={href}>{text}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
