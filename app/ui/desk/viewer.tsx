import { useState } from 'react';
import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Button } from '../form/button';
import { Form } from '../form/form';
import { useHydrated } from '../use-hydrated';
import type { ViewerView } from './case-view';
import { DeskLink } from './desk-link';
import { Signs } from './signs';

/** The documents as page images. Everything is a link, so it works without script and can be bookmarked. */
export function Viewer({ viewer }: { viewer: ViewerView }) {
  const t = useT();
  const { documents, open } = viewer;
  return (
    <section className="viewer" id="viewer" aria-label={t('desk.case.documents')}>
      <h2>{t('desk.case.documents')}</h2>
      {documents.length === 0 && <p className="empty">{t('desk.viewer.none')}</p>}
      {open && <OpenDocument key={open.id} open={open} />}
      {documents.length > 0 && (
        <ul className="viewer-list" aria-label={t('desk.viewer.all')}>
          {documents.map((document) => (
            <li key={document.id}>
              <DeskLink
                className="viewer-thumb"
                href={document.href}
                current={document.current}
                title={`${document.name} · ${document.detail}`}
              >
                <img src={document.thumbnail} alt="" width="72" height="96" loading="lazy" />
                <span>{document.item}</span>
              </DeskLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Open = NonNullable<ViewerView['open']>;

function OpenDocument({ open }: { open: Open }) {
  const t = useT();
  const [turn, setTurn] = useState(0);
  const [contrast, setContrast] = useState(false);
  const hydrated = useHydrated();
  return (
    <figure className="viewer-open">
      <figcaption>
        <strong>{open.title}</strong> <bdi className="muted">{open.name}</bdi>
      </figcaption>
      <div className="viewer-bar">
        {open.pages.length > 0 && (
          <>
            <Tool href={open.previous} text={t('desk.viewer.previous')} />
            <span>{open.place}</span>
            <Tool href={open.next} text={t('desk.viewer.next')} />
          </>
        )}
        <Tool href={open.zoomOut} text={t('desk.viewer.zoomOut')} />
        <Tool href={open.zoomIn} text={t('desk.viewer.zoomIn')} />
        {hydrated && (
          <>
            <button type="button" className="viewer-tool" onClick={() => setTurn((turn + 1) % 4)}>
              {t('desk.viewer.turn')}
            </button>
            <button
              type="button"
              className="viewer-tool"
              aria-pressed={contrast}
              onClick={() => setContrast(!contrast)}
            >
              {t(contrast ? 'desk.viewer.plain' : 'desk.viewer.contrast')}
            </button>
          </>
        )}
        <a className="ds-link" href={open.src} target="_blank" rel="noreferrer">
          {t('desk.viewer.whole')}
        </a>
      </div>
      {/* A scrolled image must be reachable by keyboard. */}
      <div
        className="viewer-page"
        data-zoom={open.zoom}
        data-turn={turn}
        data-contrast={contrast || undefined}
        tabIndex={0}
        role="group"
        aria-label={open.alt}
      >
        <img key={open.src} src={open.src} alt={open.alt} />
      </div>
      {open.pages.length > 0 && (
        <nav aria-label={t('desk.viewer.pages')}>
          <ul className="viewer-pages">
            {open.pages.map(({ page, href, current }) => (
              <li key={page}>
                <DeskLink href={href} current={current}>
                  {page}
                </DeskLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Signs signs={open.signs} />
      <p>
        <a className="ds-link" href={open.copy}>
          {t('desk.viewer.copy')}
        </a>
      </p>
      <Original open={open} />
    </figure>
  );
}

function Tool({ href, text }: { href: string | null; text: string }) {
  return href ? <DeskLink href={href}>{text}</DeskLink> : <span className="viewer-off">{text}</span>;
}

/** The file as it was sent: only for a purpose, only when an antivirus has looked at it. */
function Original({ open: { original, purposes, purposeMissing } }: { open: Open }) {
  const t = useT();
  if (!original) return <p className="muted">{t('desk.viewer.withheld')}</p>;
  return (
    <Details summary={t('desk.viewer.original')} open={purposeMissing}>
      <p>{t('desk.viewer.originalText')}</p>
      <Form action={original} className="form">
        <fieldset className="viewer-purposes">
          <legend>{t('desk.viewer.purpose.label')}</legend>
          {purposeMissing && (
            <p className="field-error" role="alert">
              {t('desk.viewer.purposeRequired')}
            </p>
          )}
          {purposes.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="purpose" value={value} required /> {label}
            </label>
          ))}
        </fieldset>
        <Button kind="secondary">{t('desk.viewer.originalOpen')}</Button>
      </Form>
    </Details>
  );
}
