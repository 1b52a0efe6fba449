export interface LetterText {
  locale: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** `own`: words somebody wrote themselves, in a marked block; below, where they are not said again, it is empty. */
  sections: { heading: string; as: 'points' | 'text' | 'own'; items: string[] }[];
}

export interface LetterView {
  main: LetterText;
  /** The same in the official languages. */
  official: LetterText[];
  /** Where own words stand, in each language. */
  above: Record<string, string>;
}

/** A letter's words as the paper says them, each language by itself. On a page of its own its title is the page's. */
export function LetterBody({ letter, page = false }: { letter: LetterView; page?: boolean }) {
  const [Title, Heading] = page ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  return (
    <div className="letter-preview">
      {[letter.main, ...letter.official].map((text, index) => (
        <article key={text.locale} lang={text.locale} dir={text.dir}>
          {index > 0 && <hr />}
          {!(page && index === 0) && <Title>{text.title}</Title>}
          {text.sections.map(({ heading, as, items }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have one heading, and none moves
            <section key={at}>
              {page && index === 0 ? <h2>{heading}</h2> : <Heading>{heading}</Heading>}
              {as === 'points' && (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
              {as === 'text' && items.map((item) => <p key={item}>{item}</p>)}
              {as === 'own' && (items.length > 0 ? <Own words={items} /> : <p>{letter.above[text.locale]}</p>)}
            </section>
          ))}
        </article>
      ))}
    </div>
  );
}

const Own = ({ words }: { words: string[] }) => (
  <blockquote>
    {words.map((item) => (
      <p key={item} dir="auto">
        {item}
      </p>
    ))}
  </blockquote>
);
