import type { FormEventHandler, ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { typedFormId } from '../layout/typed-form';
import { useRootData } from '../root-data';

interface Props {
  children: ReactNode;
  /** The page's own address when not given. */
  action?: string;
  encType?: 'multipart/form-data';
  /** Upload forms: the script sends each file by itself, with progress. */
  upload?: boolean;
  id?: string;
  /** The page's form to fill in, as the route's handle says: see TypedForm. */
  typed?: boolean;
  className?: string;
  /** Hydrated pages only. */
  onSubmit?: FormEventHandler<HTMLFormElement>;
  onChange?: FormEventHandler<HTMLFormElement>;
}

/** A form that posts, carries the token against forged requests and leaves validation to the server. */
export function Form({ children, action, encType, upload, id, typed, className, onSubmit, onChange }: Props) {
  const t = useT();
  const { csrf, stay } = useRootData();
  return (
    <form
      className={className ?? 'form'}
      method="post"
      action={action}
      encType={upload ? 'multipart/form-data' : encType}
      noValidate
      id={typed ? typedFormId : id}
      onSubmit={onSubmit}
      onChange={onChange}
      data-sending={t('common.sending')}
      {...(upload ? uploadWords(t) : undefined)}
    >
      <input type="hidden" name="csrf" value={csrf} />
      {children}
      {stay && !className && (
        <p className="stay" data-stay-words>
          {stay.words}
        </p>
      )}
    </form>
  );
}

function uploadWords(t: ReturnType<typeof useT>) {
  return {
    'data-upload': '',
    'data-waiting': t('common.file.waiting'),
    // The script puts the number in.
    'data-uploading': t('common.file.uploading', { percent: '%' }).replace('%%', '%'),
    'data-done': t('common.file.done'),
    'data-failed': t('common.file.failed'),
    'data-retry': t('common.file.retry'),
    'data-cancel': t('common.file.cancel'),
    'data-cancelled': t('common.file.cancelled'),
  };
}
