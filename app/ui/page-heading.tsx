import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Small line above: the section, the number of an application, “Question 2 of 7”. */
  caption?: ReactNode;
  /** The sentence under the heading. */
  lead?: ReactNode;
  /** 2 where another heading of the page is the first, such as the name of a case. */
  level?: 1 | 2;
}

export function PageHeading({ children, caption, lead, level = 1 }: Props) {
  const Title = `h${level}` as const;
  return (
    <div className="page-heading">
      {caption && <p className="page-caption">{caption}</p>}
      <Title className={level === 1 ? 'page-title' : undefined}>{children}</Title>
      {lead && <p className="page-lead">{lead}</p>}
    </div>
  );
}
