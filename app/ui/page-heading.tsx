import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Small line above: the section, the number of an application, “Question 2 of 7”. */
  caption?: ReactNode;
  /** The sentence under the heading. */
  lead?: ReactNode;
}

export function PageHeading({ children, caption, lead }: Props) {
  return (
    <div className="page-heading">
      {caption && <p className="page-caption">{caption}</p>}
      <h1 className="page-title">{children}</h1>
      {lead && <p className="page-lead">{lead}</p>}
    </div>
  );
}
