import { addDays, type PlainDate } from './plain-date';

/** A day to remember, for a person's own calendar. */
export interface CalendarDay {
  /** The same day told again replaces itself. */
  uid: string;
  day: PlainDate;
  /** The hours, where it does not last the whole day. */
  hours?: { from: Date; until: Date };
  title: string;
  text?: string;
  url?: string;
}

/**
 * An iCalendar file (RFC 5545): CRLF, lines folded at 75 octets, text escaped, a reminder a week before a day and a day
 * before an hour.
 * `now` stamps the file; days are dates without time or zone, hours are in UTC.
 */
export function calendarFile(name: string, days: readonly CalendarDay[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kandas Portal//Dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const moment = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, '');

const span = ({ day, hours }: CalendarDay) =>
  hours
    ? [`DTSTART:${moment(hours.from)}`, `DTEND:${moment(hours.until)}`]
    : [`DTSTART;VALUE=DATE:${dateValue(day)}`, `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`];

const eventLines = (event: CalendarDay, stamp: string) => {
  const { uid, title, text, url, hours } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...span(event),
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    hours ? 'TRANSP:OPAQUE' : 'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    hours ? 'TRIGGER:-P1D' : 'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ];
};

const dateValue = (day: PlainDate) => day.replaceAll('-', '');

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

const bytes = new TextEncoder();
const LINE = 75;

/** Goes on in the next line after a blank, never inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const sign of line) {
    const size = bytes.encode(sign).length;
    if (length + size > LINE) {
      pieces.push(piece);
      piece = '';
      // The blank of a continued line counts.
      length = 1;
    }
    piece += sign;
    length += size;
  }
  return [...pieces, piece].join('\r\n ');
}
