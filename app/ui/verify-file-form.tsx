import { useT } from '#app/i18n/react';
import { Actions, Button } from './form/button';
import { FileField } from './form/file-field';
import { Form } from './form/form';

/** Asks for a PDF to be verified; the answer stands on a page of its own. */
export function VerifyFileForm({ action, error }: { action: string; error?: string }) {
  const t = useT();
  return (
    <Form action={action} encType="multipart/form-data">
      <FileField
        name="file"
        label={t('papers.file.label')}
        hint={t('papers.file.hint')}
        accept="application/pdf"
        error={error}
      />
      <Actions>
        <Button kind="secondary">{t('papers.file.submit')}</Button>
      </Actions>
    </Form>
  );
}
