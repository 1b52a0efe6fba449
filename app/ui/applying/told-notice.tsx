import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import { Form } from '../form/form';
import { Notice } from '../notice';

interface Props {
  told: { tone: 'success' | 'warning'; text: string; putBack: string | null };
  item?: string;
}

/** What has just happened to a file, with the way back. */
export function ToldNotice({ told: { tone, text, putBack }, item }: Props) {
  const t = useT();
  return (
    <Notice tone={tone} live>
      <p>{text}</p>
      {putBack && (
        <Form action={putBack} className="inline-form">
          {item && <input type="hidden" name="item" value={item} />}
          <Button kind="tertiary" name="act" value="restore">
            {t('documents.putBack')}
          </Button>
        </Form>
      )}
    </Notice>
  );
}
