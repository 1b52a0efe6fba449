import { useT } from '#app/i18n/react';
import { Details } from '../details';

/** Other applications of the same person, known by the account or found by an officer. */
export function Dossier({ dossier }: { dossier: readonly { href: string; text: string }[] }) {
  const t = useT();
  if (dossier.length === 0) return null;
  return (
    <Details summary={t('compare.dossier.title', { count: dossier.length })}>
      <ul>
        {dossier.map(({ href, text }) => (
          <li key={href}>
            <a className="ds-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
