import { useT } from '#app/i18n/react';
import { FileList } from '../file-list';
import { Button } from '../form/button';
import { Form } from '../form/form';

export interface RemovableFile {
  key: string;
  name: string;
  href: string;
  thumbnail: string;
  detail: string;
  /** Posts here to take the file away; null where it stays. */
  remove: string | null;
  removeLabel: string;
}

/** Files that were sent, each with its own button to take it away. */
export function RemovableFiles({ files }: { files: readonly RemovableFile[] }) {
  const t = useT();
  return (
    <FileList
      files={files.map(({ remove, removeLabel, ...file }) => ({
        ...file,
        actions: remove && (
          <Form action={remove} className="inline-form">
            <Button kind="tertiary" aria-label={removeLabel}>
              {t('common.actions.remove')}
            </Button>
          </Form>
        ),
      }))}
    />
  );
}
