import { useT } from '#app/i18n/react';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';
import { SummaryList } from '../summary-list';
import { LetterBody, type LetterView } from './letter-body';

export interface ReadLetterView {
  title: string;
  back: string;
  /** The signed file of the same letter. */
  file: string;
  rows: { key: string; label: string; value: string }[];
  letter: LetterView;
}

export function ReadLetter({ view }: { view: ReadLetterView }) {
  const t = useT();
  return (
    <PageLayout back={view.back}>
      <PageHeading>{view.title}</PageHeading>
      <SummaryList rows={view.rows} />
      <p>
        <a className="ds-link" href={view.file}>
          {t('papersCourse.file')}
        </a>
      </p>
      <LetterBody letter={view.letter} page />
    </PageLayout>
  );
}
