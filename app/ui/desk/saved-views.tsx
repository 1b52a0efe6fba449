import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Button } from '../form/button';
import { CheckField } from '../form/check-field';
import { Form } from '../form/form';
import { TextField } from '../form/text-field';
import type { QueueView, ViewLink } from './queue-view';

/** Filtered queues under names of their own, and a way to keep this one. */
export function SavedViews({ views, save }: { views: readonly ViewLink[]; save: QueueView['save'] }) {
  const t = useT();
  const current = views.find((view) => view.current);
  if (views.length === 0 && !save) return null;
  return (
    <div className="saved-views">
      {views.length > 0 && (
        <nav aria-label={t('queues.view.title')}>
          <ul>
            {views.map(({ slug, name, href, shared, current: here }) => (
              <li key={slug}>
                <a href={href} aria-current={here ? 'page' : undefined}>
                  <bdi>{name}</bdi>
                  {shared && <span className="muted"> ({t('queues.view.shared')})</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {current?.own && (
        <Form action={current.href} className="case-act">
          <Button kind="tertiary" name="act" value="remove">
            {t('queues.view.remove')}
          </Button>
        </Form>
      )}
      {save && !current && (
        <Details summary={t('queues.view.save')}>
          <SaveForm {...save} />
        </Details>
      )}
    </div>
  );
}

interface SaveProps extends NonNullable<QueueView['save']> {
  name?: string;
  shared?: boolean;
  error?: string;
  /** It is the page's own form: the languages are its buttons. */
  typed?: boolean;
}

export function SaveForm({ action, queue, query, name, shared, error, typed }: SaveProps) {
  const t = useT();
  return (
    <Form action={action} className="form" typed={typed}>
      <input type="hidden" name="queue" value={queue} />
      <input type="hidden" name="query" value={query} />
      <TextField
        name="name"
        label={t('queues.view.name')}
        hint={t('queues.view.nameHint')}
        value={name}
        error={error}
        width="lg"
        maxLength={60}
      />
      <CheckField name="shared" label={t('queues.view.share')} checked={shared} />
      <Button kind="secondary">{t('queues.view.submit')}</Button>
    </Form>
  );
}
