import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '../form/button';
import { Form } from '../form/form';
import { SummaryCard } from '../summary-list';
import { Tag } from '../tag';

interface Card {
  key: string;
  title: string;
  mark: string | null;
  rows: readonly { key: string; label: string; value: string }[];
  change: string | null;
  remove: boolean;
  undo: boolean;
}

interface Props {
  cards: readonly Card[];
  /** Null when the list is full. */
  add: string | null;
  one: string;
  back: string;
}

/** The entries of a list of a sent application, with what is prepared for each. */
export function AmendList({ cards, add, one, back }: Props) {
  const t = useT();
  return (
    <>
      {cards.length === 0 ? (
        <p className="muted">{t('amending.list.none')}</p>
      ) : (
        <Form>
          {cards.map(({ key, title, mark, rows, change, remove, undo }) => (
            <SummaryCard
              key={key}
              title={title}
              rows={rows.map((row) => ({ ...row, value: <span className="answer">{row.value}</span>, dir: 'auto' }))}
            >
              {mark && <Tag tone="warning">{mark}</Tag>}
              <Actions>
                {change && (
                  <LinkButton href={change} kind="secondary">
                    {t('amending.list.change')}
                    <span className="ds-sr-only">: {title}</span>
                  </LinkButton>
                )}
                {undo && (
                  <Button kind="tertiary" name="undo" value={key}>
                    {t('amending.list.undo')}
                    <span className="ds-sr-only">: {title}</span>
                  </Button>
                )}
                {remove && (
                  <Button kind="tertiary" name="remove" value={key}>
                    {t('amending.list.remove')}
                    <span className="ds-sr-only">: {title}</span>
                  </Button>
                )}
              </Actions>
            </SummaryCard>
          ))}
        </Form>
      )}
      <Actions>
        {add ? (
          <LinkButton href={add} kind="secondary">
            {t('amending.list.add', { one })}
          </LinkButton>
        ) : (
          <span>{t('amending.list.full')}</span>
        )}
        <LinkButton href={back} kind="tertiary">
          {t('amending.toHub')}
        </LinkButton>
      </Actions>
    </>
  );
}
