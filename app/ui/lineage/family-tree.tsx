import { Icon, type IconName } from '../icon';
import type { KinLine, KinView, LineState } from './lineage-view';

const icons: Record<LineState, IconName> = { done: 'check', due: 'clock', lacking: 'warning', open: 'question' };

/** A family tree that is a nested list: lines are drawn by the style sheet, states are said in words beside their sign. */
export function FamilyTree({ root }: { root: KinView }) {
  return (
    <ul className="kin-tree">
      <Kin kin={root} />
    </ul>
  );
}

function Kin({ kin }: { kin: KinView }) {
  return (
    <li>
      <Card kin={kin} />
      {kin.parents.length > 0 && (
        <ul>
          {kin.parents.map((each) => (
            <Kin key={each.key} kin={each} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Card({ kin: { place, name, born, inChain, lines, href, hrefText } }: { kin: KinView }) {
  if (name === null) {
    return (
      <div className="kin" data-empty="">
        {href ? (
          <a className="ds-link" href={href}>
            {hrefText}: {place}
          </a>
        ) : (
          <span className="muted">{place}</span>
        )}
      </div>
    );
  }
  return (
    <div className="kin" data-chain={inChain ? '' : undefined}>
      <p>
        <strong>{place}</strong>
        {name && (
          <>
            <br />
            <bdi>{name}</bdi>
          </>
        )}
        {born && <span className="muted"> ({born})</span>}
      </p>
      {lines.map(({ key, ...line }) => (
        <Line key={key} {...line} />
      ))}
      {inChain && <p className="kin-chain">{inChain}</p>}
      {href && (
        <p>
          <a className="ds-link" href={href}>
            {hrefText}
            <span className="ds-sr-only">: {place}</span>
          </a>
        </p>
      )}
    </div>
  );
}

const Line = ({ label, paper, state, stateText }: Omit<KinLine, 'key'>) => (
  <p className="kin-line" data-state={state}>
    <Icon name={icons[state]} />
    <span>
      {label}: {paper}
      <b>{stateText}</b>
    </span>
  </p>
);
