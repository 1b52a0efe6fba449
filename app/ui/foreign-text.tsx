import type { ReactNode } from 'react';

/** Words in another language or script than the page: a name in the original script, a passport line. */
export function ForeignText({
  lang,
  dir = 'auto',
  children,
}: {
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  children: ReactNode;
}) {
  return (
    <bdi lang={lang} dir={dir}>
      {children}
    </bdi>
  );
}
