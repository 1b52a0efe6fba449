import type { ReactNode } from 'react';

export interface ListedFile {
  key: string;
  name: string;
  href?: string;
  /** Size, pages, when it came. */
  detail?: ReactNode;
  thumbnail?: string;
  status?: ReactNode;
  /** Forms or links: remove, replace. */
  actions?: ReactNode;
}

export function FileList({ files }: { files: readonly ListedFile[] }) {
  return (
    <ul className="file-list">
      {files.map(({ key, name, href, detail, thumbnail, status, actions }) => (
        <li key={key} className="file-row">
          <span className="file-thumb">
            {thumbnail && <img src={thumbnail} alt="" width="64" height="64" loading="lazy" />}
          </span>
          <div className="file-words">
            {href ? (
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
            {detail && <p className="muted">{detail}</p>}
            {status}
          </div>
          {actions && <div className="file-actions">{actions}</div>}
        </li>
      ))}
    </ul>
  );
}
