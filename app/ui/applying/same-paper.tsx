import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import { Form } from '../form/form';

export interface SamePaperView {
  item: string;
  /** What the same paper serves besides, in one line; null where nothing is to be said. */
  words: string | null;
  files: readonly { key: string; name: string; use: string }[];
}

/** One paper for several items: said while it is missing, and with one press taken over once it is there. */
export function SamePaper({ same, from }: { same: SamePaperView; from: string | null }) {
  const t = useT();
  if (!same.words) return null;
  return (
    <div className="same-paper">
      <p>{same.words}</p>
      {same.files.map(({ key, name, use }) => (
        <Form key={key} action={use} className="inline-form">
          <input type="hidden" name="item" value={same.item} />
          {from && <input type="hidden" name="from" value={from} />}
          <Button kind="secondary" name="act" value="use">
            <span>
              {t('samePaper.use')} <bdi>{name}</bdi>
            </span>
          </Button>
        </Form>
      ))}
    </div>
  );
}
