import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Tag } from '../tag';

export interface RegionTile {
  code: string;
  column: number;
  row: number;
  name: string;
  short: string;
  deficient: boolean;
  rank: number | null;
  href: string;
  /** What the link says to whoever does not see the map. */
  words: string;
}

export interface ArrivalView {
  tiles: readonly RegionTile[];
  list: readonly RegionTile[];
  chosen: readonly {
    code: string;
    rank: string;
    name: string;
    up: string | null;
    remove: string;
    field: string;
  }[];
  gives: readonly string[];
  asks: readonly string[];
}

/** The country as equal squares; west stays on the left in every script. Each square is a link. */
export function RegionMap({ tiles }: { tiles: readonly RegionTile[] }) {
  const t = useT();
  return (
    <nav aria-label={t('arrival.map')} id="map">
      <ul className="region-map">
        {tiles.map(({ code, column, row, name, short, deficient, rank, href, words }) => (
          <li key={code} data-column={column} data-row={row}>
            <a
              href={href}
              title={name}
              aria-label={words}
              data-deficient={deficient ? '' : undefined}
              data-rank={rank ?? undefined}
            >
              <span className="region-short">{short}</span>
              <span className="region-name">{name}</span>
              {rank && <b className="region-rank">{rank}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same regions as a plain list, those short of workers first. */
export function RegionList({ regions }: { regions: readonly RegionTile[] }) {
  const t = useT();
  return (
    <Details summary={t('arrival.asList')}>
      <ul className="region-list">
        {regions.map(({ code, name, short, deficient, rank, href, words }) => (
          <li key={code}>
            <a className="ds-link" href={href} aria-label={words}>
              {name}
            </a>{' '}
            <span className="muted">{short}</span> {deficient && <Tag tone="success">{t('arrival.deficient')}</Tag>}{' '}
            {rank && <Tag tone="info">{rank}</Tag>}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What was chosen, in order, each with the way up and the way out. */
export function ChosenRegions({ chosen }: { chosen: ArrivalView['chosen'] }) {
  const t = useT();
  return (
    <section id="chosen" aria-labelledby="firstRegion">
      <h2 id="firstRegion" tabIndex={-1}>
        {t('arrival.chosen')}
      </h2>
      {chosen.length === 0 && <p>{t('arrival.noneChosen')}</p>}
      <ol className="region-chosen">
        {chosen.map(({ code, rank, name, up, remove }) => (
          <li key={code}>
            <strong>{name}</strong> <span className="muted">({rank})</span>{' '}
            {up && (
              <a className="ds-link" href={up}>
                {t('arrival.up')}
                <span className="ds-sr-only">: {name}</span>
              </a>
            )}{' '}
            <a className="ds-link" href={remove}>
              {t('common.actions.remove')}
              <span className="ds-sr-only">: {name}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
