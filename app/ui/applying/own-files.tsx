import { useT } from '#app/i18n/react';
import { FileList } from '../file-list';
import { Button } from '../form/button';
import { Form } from '../form/form';
import { Tag, type Tone } from '../tag';

export type FileAct = 'up' | 'down' | 'turn' | 'remove';

export interface OwnFile {
  /** Of the file. */
  id: string;
  key: string;
  item: string;
  name: string;
  href: string;
  thumbnail: string;
  detail: string;
  /** Where it stands on its way, when that is to be said. */
  state: { text: string; tone: Tone } | null;
  /** What to know about it: being checked, hard to read, also counts elsewhere. */
  remarks: readonly { key: string; text: string; tone: 'muted' | 'warning' | 'danger' }[];
  /** Posts here to change it; null where it stays as it is. */
  change: string | null;
  acts: readonly { act: FileAct; label: string }[];
  /** As it is drawn: its place among its neighbours, the turn of its pages. */
  stood: number;
  turned: number;
}

interface Props {
  files: readonly OwnFile[];
  /** Told along, so that the person stays on their way. */
  from?: string | null;
}

/** Files that were sent, each with its buttons: order, turn, take away. All work without script. */
export function OwnFiles({ files, from }: Props) {
  const t = useT();
  return (
    <FileList
      files={files.map(({ id, item, state, remarks, change, acts, stood, turned, ...file }) => ({
        ...file,
        status: (
          <>
            {state && (
              <p>
                <Tag tone={state.tone}>{state.text}</Tag>
              </p>
            )}
            {remarks.map(({ key, text, tone }) => (
              <p key={key} className="file-remark" data-tone={tone}>
                {text}
              </p>
            ))}
          </>
        ),
        actions: change && (
          <Form action={change} className="file-acts">
            <input type="hidden" name="item" value={item} />
            <input type="hidden" name="stood" value={stood} />
            <input type="hidden" name="turned" value={turned} />
            {from && <input type="hidden" name="from" value={from} />}
            {acts.map(({ act, label }) => (
              <Button key={act} kind="tertiary" name="act" value={act} aria-label={label}>
                {act === 'remove' ? t('common.actions.remove') : t(`documents.act.${act}`)}
              </Button>
            ))}
          </Form>
        ),
      }))}
    />
  );
}
