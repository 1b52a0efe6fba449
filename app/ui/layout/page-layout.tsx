import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { BackLink } from '../back-link';
import { ErrorSummary, type FieldProblem } from '../form/error-summary';
import { Notice } from '../notice';
import { useMaybeRootData } from '../root-data';

interface Props {
  children: ReactNode;
  /** Where the back link leads; a real address, so that it works everywhere. */
  back?: string;
  backText?: ReactNode;
  errors?: readonly FieldProblem[];
  /** text: two thirds, for questions and reading (the usual one). wide: lists and tables. full: the officer's two panes. */
  width?: 'text' | 'wide' | 'full';
  /** The home page's opening, over the whole width. */
  hero?: ReactNode;
  /** Beside the content on wide screens, after it on narrow ones. */
  aside?: ReactNode;
}

/** What stands between the site's header and footer: back link, then main with the errors first. Every page begins with it. */
export function PageLayout({ children, back, backText, errors, width = 'text', hero, aside }: Props) {
  const t = useT();
  if (hero) {
    return (
      <main id="main" tabIndex={-1}>
        {hero}
        <div className="page" data-width={width}>
          <div className="main">{children}</div>
        </div>
      </main>
    );
  }
  return (
    <div className="page" data-width={width}>
      {back && (
        <nav aria-label={t('common.actions.back')}>
          <BackLink href={back}>{backText}</BackLink>
        </nav>
      )}
      <div className={aside ? 'page-columns' : undefined}>
        <main id="main" className="main" tabIndex={-1}>
          <ErrorSummary errors={errors} />
          {!errors && <TypedBefore />}
          {children}
        </main>
        {aside && <aside className="page-aside">{aside}</aside>}
      </div>
    </div>
  );
}

/** Said once the fields hold again what was typed before the stay ended. */
function TypedBefore() {
  const t = useT();
  const typed = useMaybeRootData()?.typed;
  return typed ? <Notice live>{t(typed === 'file' ? 'layout.typed.file' : 'layout.typed.text')}</Notice> : null;
}
