import { type Delivery, deliveries } from '#app/data/letter.server';
import { maskedEmail } from '#app/domain/people/masked-email';

export const deliveryStates = ['sent', 'owed', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
export const isDeliveryState = (text: string | null): text is DeliveryState =>
  deliveryStates.some((each) => each === text);

export interface DeliveryView {
  id: string;
  letter: string;
  to: string;
  state: DeliveryState;
  owedAt: Date;
  sentAt: Date | null;
  attempts: number;
  lastError: string | null;
}

export const perPage = 50;

const stateOf = ({ sentAt, attempts }: Delivery): DeliveryState => (sentAt ? 'sent' : attempts > 0 ? 'failed' : 'owed');

/** Mail servers quote the address they refuse. */
const quietly = (reason: string) => reason.replace(/[^\s<>:;,()"']+@[^\s<>:;,()"']+/g, maskedEmail);

/**
 * The delivery log, the newest first. An administrator has no access to cases, and a letter's name can tell how one
 * ended: of an applicant's address only as much is shown as helps to recognise it.
 */
export async function listDeliveries({ state, page }: { state: DeliveryState | null; page: number }) {
  const { rows, total } = await deliveries({ state, skip: (page - 1) * perPage, take: perPage });
  const letters = rows.map(
    (row): DeliveryView => ({
      id: row.id,
      letter: row.letter,
      to: row.account?.kind === 'officer' ? row.account.email : maskedEmail(row.account?.email ?? row.email ?? ''),
      state: stateOf(row),
      owedAt: row.owedAt,
      sentAt: row.sentAt,
      attempts: row.attempts,
      lastError: row.lastError && quietly(row.lastError),
    }),
  );
  return { letters, total };
}
