import type { DemoCase, Scene } from './cases';

const accepted = (submitted: number): Scene[] => [
  [submitted, { do: 'submit' }],
  [submitted - 1, { do: 'accept' }],
];

/** A refusal is intended on doubts about the origin, told so many working days ago. */
const intended = (noticed: number): Scene[] => [
  ...accepted(noticed + 5),
  [noticed + 2, { do: 'review', found: { origin: ['does-not-match', 'document-invalid', 'answer.originProof'] } }],
  [noticed + 1, { do: 'recommend-refusal', reasons: ['not-ethnic-kazakh'] }],
  [noticed, { do: 'notice', reasons: ['not-ethnic-kazakh'] }],
];

const approved = (submitted: number): Scene[] => [
  ...accepted(submitted),
  [submitted - 2, { do: 'review' }],
  [submitted - 3, { do: 'recommend-grant' }],
  [submitted - 4, { do: 'grant' }],
];

/** The longer ways through the life-cycle. */
export const courseCases: readonly DemoCase[] = [
  {
    account: 'asel',
    scenes: [
      [4, { do: 'submit' }],
      [
        3,
        {
          do: 'return',
          items: [
            { reason: 'unreadable', item: 'diploma' },
            { reason: 'note', note: 'Дипломның екінші беті жоқ.' },
          ],
        },
      ],
    ],
  },
  {
    account: 'sultan',
    scenes: [
      [32, { do: 'submit' }],
      [31, { do: 'return', items: [{ reason: 'outdated', item: 'police-certificate' }] }],
      [3, { do: 'clock', what: 'lapse' }],
    ],
  },
  {
    account: 'kamila',
    scenes: [
      ...accepted(12),
      [6, { do: 'terminate', ground: 'citizenship', reason: 'Заявитель принят в гражданство Республики Казахстан.' }],
    ],
  },
  {
    account: 'daniyar',
    scenes: [
      ...accepted(14),
      [12, { do: 'request', items: [{ reason: 'translation-needed', item: 'diploma' }] }],
      [4, { do: 'extend-request' }],
    ],
  },
  {
    account: 'aliya',
    scenes: [
      ...accepted(16),
      [12, { do: 'review', only: ['identity'] }],
      [2, { do: 'extend-term', days: 15, reason: 'Шетел архивінің жауабы күтілуде, ол шешімге қажет.' }],
    ],
  },
  {
    account: 'sanzhar',
    scenes: [
      ...accepted(13),
      [10, { do: 'review', only: ['identity', 'security'] }],
      [1, { do: 'complain', text: 'Срок решения прошёл, а ответа нет. Прошу сообщить, когда ждать решения.' }],
    ],
  },
  {
    account: 'meruert',
    scenes: [...intended(4), [3, { do: 'hear', form: 'in-person' }]],
  },
  {
    account: 'timur',
    scenes: [
      ...intended(7),
      [6, { do: 'hear', form: 'online' }],
      [3, { do: 'record-hearing', minutes: 'Заявитель показал подлинник свидетельства о рождении отца.' }],
    ],
  },
  { account: 'javier', scenes: approved(6) },
  { account: 'nino', scenes: approved(5) },
];
