import { env } from '#app/infra/env.server';

/** Where people write to: the support mailbox at the portal's own address. */
export const contactAddress = () => `support@${new URL(env.PUBLIC_ORIGIN).hostname}`;
