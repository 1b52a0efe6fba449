import { lastCheckpoint } from '#app/infra/audit/checkpoints.server';

/** The newest signed statement of where the audit log ends; null before the first. It tells nothing of what is in it. */
export const newestCheckpoint = () => lastCheckpoint()?.checkpoint ?? null;
