import { useT } from '#app/i18n/react';
import type { CaseView } from './case-view';

/** Where the office and others write to each other about the case; who waits for an answer stands out. */
export function TalkLinks({ links }: { links: CaseView['talk'] }) {
  const t = useT();
  return (
    <nav aria-label={t('talkDesk.case.title')}>
      <ul className="talk-links">
        {links.map(({ href, text, waits }) => (
          <li key={href}>
            <a className="ds-link" href={href} data-waits={waits ? '' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
