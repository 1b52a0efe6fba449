export interface RemarkView {
  key: string;
  text: string;
  href: string;
  link: string;
}

/** Sentences about what does not fit together, each with the link to the page that mends it. */
export function Remarks({ remarks }: { remarks: readonly RemarkView[] }) {
  return (
    <ol className="remarks">
      {remarks.map(({ key, text, href, link }) => (
        <li key={key}>
          <p dir="auto">{text}</p>
          <p>
            <a className="ds-link" href={href}>
              {link}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
