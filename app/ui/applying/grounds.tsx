export interface GroundInWords {
  key: string;
  title: string;
  source: string;
  cure: string | null;
}

/** The reasons of a notice or a refusal: what, by which rule, and what would mend it. */
export function Grounds({ grounds }: { grounds: readonly GroundInWords[] }) {
  return (
    <ul>
      {grounds.map(({ key, title, source, cure }) => (
        <li key={key}>
          <p>
            <strong>{title}</strong>
          </p>
          <p className="muted">{source}</p>
          {cure && <p>{cure}</p>}
        </li>
      ))}
    </ul>
  );
}
