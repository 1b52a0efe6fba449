import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Button } from '../form/button';
import { Form } from '../form/form';
import type { DocumentView, ViewerView } from './case-view';
import type { DeskKeyId } from './keys';
import type { Viewing } from './review/use-viewer';
import { zoomLevels } from './review/viewing';
import { Signs } from './signs';

interface Props {
  view: ViewerView;
  viewing: Viewing;
  caseHref: string;
}

/** The documents as page images. Every tool is a link as well, so it works without script. */
export function Viewer({ view, viewing, caseHref }: Props) {
  const t = useT();
  const { documents } = view;
  const { document } = viewing;
  return (
    <section className="viewer" id="viewer" aria-label={t('desk.case.documents')}>
      {documents.length === 0 && <p className="empty">{t('desk.viewer.none')}</p>}
      {document && <OpenDocument document={document} view={view} viewing={viewing} caseHref={caseHref} />}
      {documents.length > 0 && (
        <ul className="viewer-list" aria-label={t('desk.viewer.all')}>
          {documents.map((each) => (
            <li key={each.id}>
              <Tool
                className="viewer-thumb"
                href={address(caseHref, each.id, 1, 0)}
                current={each.id === document?.id}
                title={`${each.name} · ${each.detail}`}
                run={() => viewing.show(each.id)}
              >
                <img src={each.thumbnail} alt="" width="72" height="96" loading="lazy" />
                <span>{each.item}</span>
              </Tool>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function address(caseHref: string, document: string, page: number, zoom: number) {
  const query = new URLSearchParams({ document });
  if (page > 1) query.set('page', String(page));
  if (zoom > 0) query.set('zoom', String(zoom));
  return `${caseHref}?${query}#viewer`;
}

function OpenDocument({ document, view, viewing, caseHref }: Props & { document: DocumentView }) {
  const t = useT();
  const { looking, previousDocument, nextDocument } = viewing;
  const { page, zoom } = looking;
  const src = `${document.pictures}/${page}`;
  const alt = t('desk.viewer.alt', { item: document.item, page });
  const to = (toPage: number, toZoom = zoom) => address(caseHref, document.id, toPage, toZoom);
  const other = (id: string | null) => id && address(caseHref, id, 1, zoom);
  return (
    <figure className="viewer-open">
      <figcaption>
        <strong>{document.item}</strong> <bdi className="muted">{document.name}</bdi>
      </figcaption>
      <div className="viewer-bar">
        <Tool name="document-previous" href={other(previousDocument)} run={() => viewing.show(previousDocument)}>
          {t('review.viewer.previousDocument')}
        </Tool>
        <Tool name="document-next" href={other(nextDocument)} run={() => viewing.show(nextDocument)}>
          {t('review.viewer.nextDocument')}
        </Tool>
        <Tool name="page-previous" href={page > 1 ? to(page - 1) : null} run={() => viewing.page(-1)}>
          {t('desk.viewer.previous')}
        </Tool>
        <span>{t('desk.viewer.place', { page, pages: document.pages })}</span>
        <Tool name="page-next" href={page < document.pages ? to(page + 1) : null} run={() => viewing.page(1)}>
          {t('desk.viewer.next')}
        </Tool>
        <Tool name="zoom-in" href={zoom < zoomLevels - 1 ? to(page, zoom + 1) : null} run={() => viewing.zoom(1)}>
          {t('desk.viewer.zoomIn')}
        </Tool>
        <Tool name="zoom-out" href={zoom > 0 ? to(page, zoom - 1) : null} run={() => viewing.zoom(-1)}>
          {t('desk.viewer.zoomOut')}
        </Tool>
        <Tool name="zoom-fit" href={zoom > 0 ? to(page, 0) : null} run={viewing.fit}>
          {t('review.viewer.fit')}
        </Tool>
        <button type="button" className="viewer-tool" data-key="turn" onClick={viewing.turn}>
          {t('desk.viewer.turn')}
        </button>
        <button
          type="button"
          className="viewer-tool"
          data-key="contrast"
          aria-pressed={looking.contrast}
          onClick={viewing.contrast}
        >
          {t(looking.contrast ? 'desk.viewer.plain' : 'desk.viewer.contrast')}
        </button>
        <a className="ds-link" href={src} target="_blank" rel="noreferrer">
          {t('desk.viewer.whole')}
        </a>
      </div>
      {/* A scrolled image must be reachable by keyboard. */}
      <div
        className="viewer-page"
        data-zoom={zoom}
        data-turn={looking.turn}
        data-contrast={looking.contrast || undefined}
        tabIndex={0}
        role="group"
        aria-label={alt}
      >
        <img key={src} src={src} alt={alt} />
      </div>
      <Signs signs={document.signs} />
      <p>
        <a className="ds-link" href={document.copy}>
          {t('desk.viewer.copy')}
        </a>
      </p>
      <Original key={document.id} document={document} view={view} />
    </figure>
  );
}

interface ToolProps {
  /** Its key of the map of keys. */
  name?: DeskKeyId;
  href: string | null;
  run: () => void;
  children: ReactNode;
  className?: string;
  current?: boolean;
  title?: string;
}

function Tool({ name, href, run, children, className = 'ds-link', current, title }: ToolProps) {
  if (!href) return <span className="viewer-off">{children}</span>;
  return (
    <a
      className={className}
      href={href}
      title={title}
      data-key={name}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        run();
      }}
    >
      {children}
    </a>
  );
}

/** The file as it was sent: only for a purpose, only when an antivirus has looked at it. */
function Original({
  document: { original },
  view: { purposes, purposeMissing },
}: {
  document: DocumentView;
  view: ViewerView;
}) {
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
