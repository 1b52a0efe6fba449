import { Details } from '../details';
import { FamilyTree } from './family-tree';
import type { OriginTreeView } from './lineage-view';
import { Lines } from './lines';

/** For officers: the tree, each link of the nearest chain as a claim, and what may not be demanded. */
export function OriginTree({
  view: { title, verdict, root, claimsTitle, claims, hints, mayTitle, mayNot },
}: {
  view: OriginTreeView;
}) {
  return (
    <section className="card" id="family-tree">
      <div className="card-head">
        <h3 className="card-title">{title}</h3>
      </div>
      <div className="card-body stack">
        <p>
          <strong>{verdict}</strong>
        </p>
        <FamilyTree root={root} />
        <Details summary={claimsTitle} open>
          <Lines lines={claims} />
        </Details>
        {hints.map((hint) => (
          <Details key={hint.title} summary={hint.title}>
            <Lines lines={hint.lines} />
          </Details>
        ))}
        <Details summary={mayTitle}>
          <Lines lines={mayNot} />
        </Details>
      </div>
    </section>
  );
}
