import PostalMime, { type Address } from 'postal-mime';

export type Mail = {
  id: string;
  receivedAt: Date;
  messageId: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; mimeType: string; content: Uint8Array }[];
};

const addressOf = (address: Address): string => address.address ?? '';

export async function parseMail(message: Uint8Array, id: string, receivedAt: Date): Promise<Mail> {
  const parsed = await PostalMime.parse(message);
  return {
    id,
    receivedAt,
    messageId: parsed.messageId ?? '',
    from: parsed.from ? addressOf(parsed.from) : '',
    to: (parsed.to ?? []).map(addressOf),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html ?? '',
    attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? '',
      mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
}
