import { useT } from '#app/i18n/react';
import type { ViewerView } from './case-view';
import { DeskLink } from './desk-link';

/** The documents as page images. Everything is a link, so it works without script and can be bookmarked. */
export function Viewer({ viewer }: { viewer: ViewerView }) {
  const t = useT();
  const { documents, open } = viewer;
  return (
    <section className="viewer" id="viewer" aria-label={t('desk.case.documents')}>
      <h2>{t('desk.case.documents')}</h2>
      {documents.length === 0 && <p className="empty">{t('desk.viewer.none')}</p>}
      {open && <OpenDocument open={open} />}
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

function OpenDocument({ open }: { open: NonNullable<ViewerView['open']> }) {
  const t = useT();
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
        <a className="ds-link" href={open.src} target="_blank" rel="noreferrer">
          {t('desk.viewer.whole')}
        </a>
      </div>
      {/* A scrolled image must be reachable by keyboard. */}
      <div className="viewer-page" data-zoom={open.zoom} tabIndex={0} role="group" aria-label={open.alt}>
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
    </figure>
  );
}

function Tool({ href, text }: { href: string | null; text: string }) {
  return href ? <DeskLink href={href}>{text}</DeskLink> : <span className="viewer-off">{text}</span>;
}
