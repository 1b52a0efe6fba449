import type { PaperKind } from '#app/domain/application/papers';
import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { PaperPicture } from './paper-picture';

interface Props {
  kind: PaperKind;
  /** What is accepted, one line each. */
  accepted: readonly string[];
  /** Before anything was sent the example is in sight; afterwards it is folded away. */
  open: boolean;
}

/** What is accepted for an item, and how a good picture of it looks. */
export function ItemHelp({ kind, accepted, open }: Props) {
  const t = useT();
  const example = (
    <div className="paper-example">
      <PaperPicture kind={kind} />
      <p>{t(`documents.example.${kind}`)}</p>
    </div>
  );
  return (
    <>
      {accepted.length > 0 && (
        <Details summary={t('documents.item.accepts')}>
          {accepted.length > 1 && <p>{t('documents.item.accepted')}</p>}
          <ul>
            {accepted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      )}
      {open ? (
        <section>
          <h2>{t('documents.item.example')}</h2>
          {example}
        </section>
      ) : (
        <Details summary={t('documents.item.example')}>{example}</Details>
      )}
    </>
  );
}
