import { applicantLoader } from '#app/http/audience.server';
import { stayOf } from '#app/http/stay.server';

/** Being seen prolongs a stay: this says until when, for the script of a page that is still open. */
export const loader = applicantLoader(({ locale, session, now }) => Response.json(stayOf(locale, session, now)));
