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

/** A letter's words as the paper says them, each language by itself. */
export function LetterBody({ letter }: { letter: LetterView }) {
  return (
    <div className="letter-preview">
      {[letter.main, ...letter.official].map((text, index) => (
        <article key={text.locale} lang={text.locale} dir={text.dir}>
          {index > 0 && <hr />}
          <h3>{text.title}</h3>
          {text.sections.map(({ heading, as, items }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have one heading, and none moves
            <section key={at}>
              <h4>{heading}</h4>
              {as === 'points' && (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
              {as === 'text' && items.map((item) => <p key={item}>{item}</p>)}
              {as === 'own' &&
                (items.length > 0 ? (
                  <blockquote>
                    {items.map((item) => (
                      <p key={item} dir="auto">
                        {item}
                      </p>
                    ))}
                  </blockquote>
                ) : (
                  <p>{letter.above[text.locale]}</p>
                ))}
            </section>
          ))}
        </article>
      ))}
    </div>
  );
}
