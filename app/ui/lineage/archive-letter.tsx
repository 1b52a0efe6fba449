export interface LetterRow {
  label: string;
  value: string;
}

/** A letter in one language, in the order it is read. */
export interface ArchiveLetterView {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  to: string;
  from: { title: string; rows: readonly LetterRow[] };
  ask: string;
  purpose: string;
  wanted: LetterRow;
  person: { title: string; rows: readonly LetterRow[] };
  shows: { title: string; items: readonly string[] };
  closing: readonly string[];
  date: string;
  signature: string;
}

/** The sheet that is printed: the rest of the page stays on the screen. */
export function ArchiveLetter({ letter }: { letter: ArchiveLetterView }) {
  const { lang, dir, title, to, from, ask, purpose, wanted, person, shows, closing, date, signature } = letter;
  return (
    <article className="archive-letter" lang={lang} dir={dir}>
      <p>{to}:</p>
      <div className="write-here" />
      <div className="write-here" />
      <p>
        <strong>{from.title}</strong>
      </p>
      <Rows rows={from.rows} />
      <h2>{title}</h2>
      <p>{ask}</p>
      <p>{purpose}</p>
      <Rows rows={[wanted]} />
      <p>
        <strong>{person.title}</strong>
      </p>
      <Rows rows={person.rows} />
      <p>{shows.title}:</p>
      <ul>
        {shows.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {closing.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="sign-here">
        <p>{date}:</p>
        <p>{signature}:</p>
      </div>
    </article>
  );
}

const Rows = ({ rows }: { rows: readonly LetterRow[] }) => (
  <dl>
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd dir="auto">{value}</dd>
      </div>
    ))}
  </dl>
);
