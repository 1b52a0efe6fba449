import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { SummaryList } from '../summary-list';
import { Tag } from '../tag';
import type { HintView, MissingView, WayView } from './lineage-view';
import { Lines } from './lines';

/** The four ways, each with how far it is. */
export function Ways({ ways }: { ways: readonly WayView[] }) {
  return (
    <SummaryList
      rows={ways.map(({ way, title, state, tone, href, hrefText }) => ({
        key: way,
        label: title,
        value: <Tag tone={tone}>{state}</Tag>,
        change: href ? { href, text: hrefText, what: title } : undefined,
      }))}
    />
  );
}

/** What is still wanted, each line with what to do about it. */
export function MissingList({ missing }: { missing: readonly MissingView[] }) {
  const t = useT();
  return (
    <ol className="missing">
      {missing.map(({ key, text, send, mend, letter }) => (
        <li key={key}>
          {text}
          <span className="missing-links">
            {send && <Link href={send} text={t('lineage.missing.send')} about={text} />}
            {mend && <Link href={mend} text={t('lineage.tree.change')} about={text} />}
            {letter && <Link href={letter} text={t('lineage.missing.ask')} about={text} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

const Link = ({ href, text, about }: { href: string; text: string; about: string }) => (
  <a className="ds-link" href={href}>
    {text}
    <span className="ds-sr-only">: {about}</span>
  </a>
);

/** Where to look in one country. */
export function Hint({ hint }: { hint: HintView }) {
  const t = useT();
  return (
    <Details summary={hint.title}>
      <h3>{t('lineage.hints.where')}</h3>
      <p>{hint.where}</p>
      <h3>{t('lineage.hints.papers')}</h3>
      <Lines lines={hint.papers} />
      <h3>{t('lineage.hints.body')}</h3>
      <p>{hint.body}</p>
      {hint.instead.length > 0 && (
        <>
          <h3>{t('lineage.hints.instead')}</h3>
          <Lines lines={hint.instead} />
        </>
      )}
      <h3>{t('lineage.hints.traps')}</h3>
      <Lines lines={hint.traps} />
    </Details>
  );
}
