import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { FileList } from '../file-list';
import { Button } from '../form/button';
import { Form } from '../form/form';

interface Props {
  files: readonly { key: string; name: string; item: string; thumbnail: string; use: string; label: string }[];
  item: string;
  from: string | null;
}

/** Files of other items that may serve this one, too. */
export function ReusableFiles({ files, item, from }: Props) {
  const t = useT();
  if (files.length === 0) return null;
  return (
    <Details summary={t('documents.item.reuse')}>
      <p>{t('documents.item.reuseText')}</p>
      <FileList
        files={files.map(({ key, name, item: title, thumbnail, use, label }) => ({
          key,
          name,
          thumbnail,
          detail: title,
          actions: (
            <Form action={use} className="inline-form">
              <input type="hidden" name="item" value={item} />
              {from && <input type="hidden" name="from" value={from} />}
              <Button kind="tertiary" name="act" value="use" aria-label={label}>
                {t('documents.item.useShort')}
              </Button>
            </Form>
          ),
        }))}
      />
    </Details>
  );
}
