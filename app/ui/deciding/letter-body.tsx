export interface LetterText {
  locale: string;
  dir: 'ltr' | 'rtl';
  title: string;
  sections: { heading: string; points: boolean; items: string[] }[];
}

export interface LetterView {
  main: LetterText;
  /** The same in the official languages. */
  official: LetterText[];
}

/** A letter's words as the paper says them, each language by itself. */
export function LetterBody({ letter }: { letter: LetterView }) {
  return (
    <div className="letter-preview">
      {[letter.main, ...letter.official].map((text, index) => (
        <article key={text.locale} lang={text.locale} dir={text.dir}>
          {index > 0 && <hr />}
          <h3>{text.title}</h3>
          {text.sections.map(({ heading, points, items }) => (
            <section key={heading}>
              <h4>{heading}</h4>
              {points ? (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ) : (
                items.map((item) => (
                  <p key={item} dir="auto">
                    {item}
                  </p>
                ))
              )}
            </section>
          ))}
        </article>
      ))}
    </div>
  );
}
