import { useT } from '#app/i18n/react';
import { Actions, LinkButton } from '../form/button';
import { SummaryCard } from '../summary-list';
import { Tag, type Tone } from '../tag';

export interface PermitCard {
  id: string;
  title: string;
  standing: string;
  tone: Tone;
  number: string;
  until: string;
  /** Null where the permit gives nothing any more. */
  certificate: string | null;
  /** The holder's own page of it. */
  own: string;
  verify: string;
}

export function PermitCards({ permits }: { permits: readonly PermitCard[] }) {
  const t = useT();
  return permits.map(({ id, title, standing, tone, number, until, certificate, own, verify }) => (
    <SummaryCard key={id} title={title} level={3}>
      <p>
        <Tag tone={tone}>{standing}</Tag>
      </p>
      <p>{number}</p>
      <p>{until}</p>
      <Actions>
        {certificate && <LinkButton href={certificate}>{t('applying.my.certificate')}</LinkButton>}
        <LinkButton href={own} kind="secondary">
          {t('share.open')}
        </LinkButton>
        <LinkButton href={verify} kind="tertiary">
          {t('applying.my.verify')}
        </LinkButton>
      </Actions>
    </SummaryCard>
  ));
}
