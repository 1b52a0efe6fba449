/** What somebody without an account is asked to do by a link in a letter. */
const linkPurposes = ['opinion', 'offer'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** For how many days a link opens what it is for. */
export const linkDays: Record<LinkPurpose, number> = { opinion: 30, offer: 30 };
