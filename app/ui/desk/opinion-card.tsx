import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import { Form } from '../form/form';
import { SummaryCard } from '../summary-list';
import { Tag } from '../tag';
import type { OpinionView } from './opinions-view';

/** One opinion: who, about which check, what came back and with which document. */
export function OpinionCard({ opinion, action }: { opinion: OpinionView; action?: string }) {
  const t = useT();
  const { kind, body, check, state, asked, words, answer, tone, reasons, signedBy, documents, may, id } = opinion;
  const rows = [
    { key: 'check', label: t('talkDesk.opinions.check'), value: check },
    ...(words ? [{ key: 'words', label: t('talkDesk.opinions.words'), value: words, dir: 'auto' as const }] : []),
    ...(answer
      ? [
          { key: 'reasons', label: t('talkDesk.opinions.reasons'), value: reasons, dir: 'auto' as const },
          { key: 'signed', label: t('talkDesk.opinions.signedBy'), value: signedBy, dir: 'auto' as const },
          {
            key: 'documents',
            label: t('talkDesk.opinions.documents'),
            value:
              documents.length === 0 ? (
                t('talkDesk.opinions.noDocument')
              ) : (
                <ul>
                  {documents.map(({ id: document, text, href }) => (
                    <li key={document}>
                      {href ? (
                        <a className="ds-link" href={href}>
                          {text}
                        </a>
                      ) : (
                        text
                      )}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]
      : []),
  ];
  const step = (act: string, text: string) => (
    <Form className="case-act" action={action}>
      <input type="hidden" name="opinion" value={id} />
      <Button kind="secondary" name="act" value={act}>
        {text}
      </Button>
    </Form>
  );
  return (
    <SummaryCard title={`${kind}: ${body}`} rows={rows} level={3}>
      <p>
        {answer && <Tag tone={tone}>{answer}</Tag>} {state}
      </p>
      <p className="muted">{asked}</p>
      {may.scan && (
        <p>
          <a className="ds-link" href={opinion.href}>
            {t('talkDesk.opinions.open')}
          </a>
        </p>
      )}
      {may.resend && step('resend', t('talkDesk.opinions.resend'))}
      {may.withdraw && step('withdraw', t('talkDesk.opinions.withdraw'))}
    </SummaryCard>
  );
}
