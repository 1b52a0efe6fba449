import type { CheckKind, Finding } from '#app/domain/application/checks';
import type { ReplyTemplate } from '#app/domain/application/messages';
import type { OpinionKind } from '#app/domain/application/opinions';
import type { Answers } from '#app/domain/application/questions';
import type { TerminationReason } from '#app/domain/decisions/course-forms';
import type { RequestedItem, sendBackReasons } from '#app/domain/decisions/officer-forms';
import type { ProposedAct } from '#app/domain/permits/proposal';
import type { demoOfficers } from '#app/features/demo/demo-accounts';
import { courseCases } from './course-cases';

type OfficerKey = (typeof demoOfficers)[number]['key'];

/** What somebody does with a case. Officers act in the role the step needs; `by` names another one. */
export type Act =
  | { do: 'fill'; pages: number; items: readonly string[] }
  | { do: 'submit' | 'discard' | 'withdraw' | 'accept' | 'grant' | 'refuse' | 'claim' | 'decide-family' }
  | { do: 'recommend-grant' }
  | {
      do: 'review';
      found?: Partial<Record<CheckKind, readonly [Finding, string, string]>>;
      only?: readonly CheckKind[];
    }
  | { do: 'request'; items: readonly RequestedItem[] }
  | { do: 'answer' | 'object'; text: string; files?: readonly string[] }
  /** The applicant writes to the office; the office answers; one thing of a request is prepared. */
  | { do: 'write'; text: string }
  | { do: 'reply'; template: ReplyTemplate; block: string }
  | { do: 'prepare'; row: string; words: string }
  /** What was sent is to be changed on one page: prepared only, or sent. */
  | { do: 'amend'; page: string; answers: Answers; send: boolean }
  /** An opinion is asked by a link, or written down from paper. */
  | { do: 'ask-outside'; kind: OpinionKind; body: string; words: string }
  | { do: 'opinion-on-paper'; kind: OpinionKind; body: string; reasons: string; signedBy: string }
  | { do: 'recommend-refusal'; reasons: readonly string[] }
  | { do: 'notice'; reasons: readonly string[] }
  | { do: 'hear'; form: 'online' | 'in-person' }
  | { do: 'appeal'; text: string }
  | { do: 'allow-appeal'; reason: string; explanation: string }
  | { do: 'send-back'; reason: (typeof sendBackReasons)[number] }
  /** Two officers touch a permit: one proposes, another approves. */
  | {
      do: 'propose';
      act: ProposedAct;
      ground: string;
      field?: string;
      to?: string;
      explanation?: string;
      /** What happened so many days before, and what says so. */
      event?: { ago: number; document: string };
    }
  | { do: 'protest'; text: string }
  | { do: 'approve'; answer?: string }
  | { do: 'arrive' }
  /** The longer ways: see course-cases. */
  | { do: 'return'; items: readonly RequestedItem[] }
  | { do: 'extend-request' }
  | { do: 'extend-term'; days: number; reason: string }
  | { do: 'terminate'; ground: TerminationReason; reason: string }
  | { do: 'complain'; text: string }
  | { do: 'record-hearing'; minutes: string }
  /** What happens by itself on that day. */
  | { do: 'clock'; what: 'lapse' };

/** Working days before today, the act, and the officer when it is not the usual one. */
export type Scene = [ago: number, act: Act, by?: OfficerKey];

export interface DemoCase {
  account: string;
  scenes: readonly Scene[];
}

const reviewed = (submitted: number): Scene[] => [
  [submitted, { do: 'submit' }],
  [submitted - 1, { do: 'accept' }],
  [submitted - 2, { do: 'review' }],
];
const granted = (submitted: number): Scene[] => [
  ...reviewed(submitted),
  [submitted - 3, { do: 'recommend-grant' }],
  [submitted - 4, { do: 'grant' }],
];

const refusedForOrigin = (submitted: number): Scene[] => [
  [submitted, { do: 'submit' }],
  [submitted - 1, { do: 'accept' }],
  [submitted - 2, { do: 'review', found: { origin: ['does-not-match', 'document-invalid', 'answer.originProof'] } }],
  [submitted - 3, { do: 'recommend-refusal', reasons: ['not-ethnic-kazakh'] }],
  [submitted - 4, { do: 'notice', reasons: ['not-ethnic-kazakh'] }],
  [submitted - 9, { do: 'refuse' }],
];

/** Together they hold every status of the life-cycle, and permits that are valid, waiting and revoked. */
export const demoCases: readonly DemoCase[] = [
  { account: 'aruzhan', scenes: [[2, { do: 'fill', pages: 10, items: ['passport', 'photo'] }]] },
  {
    account: 'sholpan',
    scenes: [[1, { do: 'fill', pages: 99, items: ['passport', 'photo', 'origin-link'] }]],
  },
  {
    account: 'talgat',
    scenes: [
      [8, { do: 'fill', pages: 3, items: ['passport'] }],
      [7, { do: 'discard' }],
    ],
  },

  { account: 'nurgul', scenes: [[1, { do: 'submit' }]] },
  { account: 'marat', scenes: [[2, { do: 'submit' }]] },
  { account: 'rahul', scenes: [[1, { do: 'submit' }]] },

  {
    account: 'erlan',
    scenes: [
      [9, { do: 'submit' }],
      [8, { do: 'accept' }],
      [1, { do: 'amend', page: 'residence', answers: { address: 'Ташкент, Юнусабад, 14-56' }, send: true }],
    ],
  },
  {
    account: 'aizhan',
    scenes: [
      [4, { do: 'submit' }],
      [3, { do: 'accept' }],
      [
        1,
        {
          do: 'write',
          text: 'Сәлеметсіз бе! Көшіп жатырмын, мекенжайым ауысады. Өтінішті қайта беруім керек пе?',
        },
      ],
      [1, { do: 'amend', page: 'passport', answers: { passportNumber: 'N7788990' }, send: false }],
    ],
  },
  {
    account: 'dauren',
    scenes: [
      [5, { do: 'submit' }],
      [4, { do: 'accept' }],
      [2, { do: 'review', only: ['identity', 'origin'] }],
      [
        1,
        {
          do: 'opinion-on-paper',
          kind: 'commission',
          body: 'Қандастарды қабылдау жөніндегі өңірлік комиссия',
          reasons: 'Туу туралы куәлік пен архив анықтамасы қаралды, тегі расталды.',
          signedBy: 'Комиссия төрағасы Г. Омарова',
        },
      ],
    ],
  },
  {
    account: 'minjun',
    scenes: [
      [4, { do: 'submit' }],
      [3, { do: 'accept' }, 'review'],
      [1, { do: 'review' }, 'review'],
      [
        1,
        {
          do: 'ask-outside',
          kind: 'ministry-petition',
          body: 'Министерство труда и социальной защиты населения',
          words: 'Просим ответить в течение десяти рабочих дней.',
        },
        'review',
      ],
    ],
  },

  {
    account: 'baurzhan',
    scenes: [
      [8, { do: 'submit' }],
      [7, { do: 'accept' }],
      [
        5,
        {
          do: 'request',
          items: [
            { reason: 'unreadable', item: 'diploma' },
            { reason: 'explain', question: 'occupation', page: 'occupation' },
          ],
        },
      ],
      [
        2,
        {
          do: 'prepare',
          row: '2',
          words: 'Кәсібім дипломдағы мамандыққа сай: оқу орны 2021 жылы атауын ғана өзгерткен.',
        },
      ],
    ],
  },

  {
    account: 'gulmira',
    scenes: [
      ...reviewed(5),
      [2, { do: 'write', text: 'Здравствуйте! Нужно ли мне прислать ещё что-нибудь?' }],
      [2, { do: 'reply', template: 'nothing-to-do', block: '' }],
      [1, { do: 'recommend-grant' }],
    ],
  },
  { account: 'katarzyna', scenes: [...reviewed(6), [2, { do: 'recommend-grant' }]] },
  {
    account: 'olzhas',
    scenes: [
      [9, { do: 'submit' }],
      [8, { do: 'accept' }],
      [6, { do: 'review', found: { profession: ['does-not-match', 'criterion-not-met', 'answer.occupation'] } }],
      [4, { do: 'recommend-refusal', reasons: ['profession-not-in-demand'] }],
    ],
  },

  {
    account: 'zarina',
    scenes: [
      [9, { do: 'submit' }],
      [8, { do: 'accept' }],
      [6, { do: 'review', found: { origin: ['does-not-match', 'document-invalid', 'answer.originProof'] } }],
      [4, { do: 'recommend-refusal', reasons: ['not-ethnic-kazakh'] }],
      [1, { do: 'notice', reasons: ['not-ethnic-kazakh'] }],
      [0, { do: 'hear', form: 'online' }],
    ],
  },
  {
    account: 'serik',
    scenes: [
      ...refusedForOrigin(26),
      [3, { do: 'appeal', text: 'В свидетельстве о рождении моего деда указано: казах. Свидетельство было в деле.' }],
    ],
  },
  {
    account: 'botagoz',
    scenes: [
      ...refusedForOrigin(38),
      [20, { do: 'appeal', text: 'Туу туралы куәлігімде ұлтым қазақ деп жазылған, құжат жарамды.' }],
      [
        11,
        {
          do: 'allow-appeal',
          reason: 'evidence-misjudged',
          explanation: 'Құжат құзыретті орган арқылы тексерілді: ол жарамды, ұлты – қазақ.',
        },
      ],
    ],
  },
  {
    account: 'rustem',
    scenes: [
      [24, { do: 'submit' }],
      [23, { do: 'accept' }],
      [21, { do: 'review', found: { profession: ['does-not-match', 'criterion-not-met', 'answer.occupation'] } }],
      [19, { do: 'recommend-refusal', reasons: ['profession-not-in-demand'] }],
      [17, { do: 'notice', reasons: ['profession-not-in-demand'] }],
      [15, { do: 'object', text: 'Я работал учителем и до 2022 года, но справку об этом получить не успел.' }],
      [9, { do: 'refuse' }],
    ],
  },
  {
    account: 'madina',
    scenes: [
      [11, { do: 'submit' }],
      [10, { do: 'accept' }],
      [6, { do: 'withdraw' }],
    ],
  },

  {
    account: 'aigerim',
    scenes: [
      [30, { do: 'submit' }],
      [29, { do: 'accept' }],
      [28, { do: 'request', items: [{ reason: 'translation-needed', item: 'diploma' }] }],
      [25, { do: 'answer', text: 'Дипломның нотариат куәландырған аудармасын қостым.', files: ['diploma'] }],
      [24, { do: 'review' }],
      [23, { do: 'recommend-grant' }],
      [22, { do: 'grant' }],
    ],
  },
  {
    account: 'zhanibek',
    scenes: [
      [28, { do: 'submit' }],
      [27, { do: 'accept' }],
      [26, { do: 'review', found: { identity: ['does-not-match', 'document-invalid', 'paper.birth-record@'] } }],
      [25, { do: 'recommend-grant' }],
      [24, { do: 'send-back', reason: 'check-again' }],
      [22, { do: 'review' }],
      [21, { do: 'recommend-grant' }],
      [20, { do: 'grant' }],
      [14, { do: 'decide-family' }],
      [
        1,
        {
          do: 'propose',
          act: 'suspend',
          ground: 'information-being-verified',
          explanation: 'Кәсіпорынның тізілімдегі мәртебесі тексеріліп жатыр.',
        },
      ],
    ],
  },
  {
    account: 'dinara',
    scenes: [
      [6, { do: 'submit' }],
      [5, { do: 'accept' }],
      [4, { do: 'review', found: { identity: ['does-not-match', 'document-invalid', 'paper.birth-record@'] } }],
      [3, { do: 'recommend-grant' }],
      [1, { do: 'grant' }],
    ],
  },
  {
    account: 'kairat',
    scenes: [
      ...granted(40),
      [
        14,
        {
          do: 'propose',
          act: 'revoke',
          ground: 'untrue-information',
          explanation: 'Дипломды берген университет оны растамады.',
        },
      ],
      [12, { do: 'protest', text: 'Университетке қайта сұрау жіберуіңізді өтінемін, мұрағат көшіп жатыр.' }],
      [5, { do: 'approve', answer: 'Қайта сұрау жіберілді, университет дипломның берілмегенін жазбаша растады.' }],
    ],
  },
  {
    // She has become a citizen: her permit has ended with honour, and her husband is asked what it means for his.
    account: 'saltanat',
    scenes: [
      ...granted(60),
      [
        2,
        { do: 'propose', act: 'end', ground: 'citizenship', event: { ago: 3, document: 'Жеке куәлік № 050 112 874' } },
      ],
      [1, { do: 'approve' }],
    ],
  },
  { account: 'ananya', scenes: granted(12) },
  {
    account: 'giulia',
    scenes: [
      ...granted(45),
      [12, { do: 'arrive' }],
      [0, { do: 'propose', act: 'correct', ground: 'copied-wrongly', field: 'givenNamesKazakh', to: 'Жулия' }],
    ],
  },
  { account: 'mehmet', scenes: granted(8) },
  { account: 'elif', scenes: granted(7) },
  ...courseCases,
];

/** The field whose only place is taken before the last of them comes. */
export const scarceField = 'sport';
