import { rawOf } from '#app/domain/application/read-answers';
import { addDays, today } from '#app/domain/basics/plain-date';
import { amendApplication } from '#app/features/applying/amend-application.server';
import { ownAmending } from '#app/features/applying/amending.query.server';
import { ownOpenRequest } from '#app/features/applying/open-request.server';
import { prepareAnswers } from '#app/features/applying/prepare-amendment.server';
import { saveRequestRow } from '#app/features/applying/save-request-row.server';
import { askOpinion, recordOpinion } from '#app/features/opinions/ask-opinion.server';
import { keepScan } from '#app/features/opinions/keep-opinion-file.server';
import { replyMessage } from '#app/features/talking/reply-message.server';
import { writeMessage } from '#app/features/talking/write-message.server';
import { lists } from '#app/http/lists.server';
import { received } from './applicant';
import type { Act } from './cases';
import { demoFile } from './files';
import { must } from './must';
import type { Officers } from './officers';
import type { PaperHolder } from './person';

type Said = Act & { do: 'write' | 'reply' | 'prepare' | 'amend' | 'ask-outside' | 'opinion-on-paper' };

interface Speakers {
  id: string;
  actor: { id: string };
  officer: Officers['verifier'];
  locale: string;
  holder: PaperHolder;
}

/** What applicant, office and others say to each other, by the same functions a page calls. */
export async function talk(act: Said, { id, actor, officer, locale, holder }: Speakers, now: Date): Promise<void> {
  const key = `${act.do}:${now.getTime()}`;
  switch (act.do) {
    case 'write':
      must(await writeMessage({ id, text: act.text, key, locale }, actor, { now }), act.do);
      return;
    case 'reply':
      must(await replyMessage({ id, template: act.template, block: act.block, key }, officer, { now }), act.do);
      return;
    case 'prepare': {
      const own = await ownOpenRequest(actor.id, id);
      // The answer stays as the page shows it.
      const of = { id, request: own?.request?.id ?? '', row: act.row, raw: rawOf(own?.application.answers ?? {}) };
      const saved = await saveRequestRow({ ...of, words: act.words, lists }, actor, { now });
      if (!saved.ok) throw new Error(`prepare: ${saved.code}`);
      return;
    }
    case 'amend': {
      const before = (await ownAmending(actor.id, id, now))?.amending?.typed.answers;
      const raw = rawOf({ ...before, ...act.answers });
      const prepared = await prepareAnswers({ id, page: act.page, raw, lists }, actor, { now });
      if (!prepared.ok) throw new Error(`amend: ${JSON.stringify(prepared)}`);
      const version = (await ownAmending(actor.id, id, now))?.application.version ?? 0;
      if (act.send) must(await amendApplication({ id, version }, actor, { now }), act.do);
      return;
    }
    case 'ask-outside': {
      const { kind, body, words } = act;
      const to = { email: 'ministry@kandas.example', language: 'ru' as const };
      must(await askOpinion({ id, act: 'ask', kind, check: null, body, words, key, ...to }, officer, { now }), act.do);
      return;
    }
    case 'opinion-on-paper': {
      const { kind, body, reasons, signedBy } = act;
      const given = { answer: 'favourable' as const, reasons, signedBy, answeredOn: addDays(today(now), -3) };
      const told = await recordOpinion({ id, act: 'paper', kind, check: null, body, key, ...given }, officer, { now });
      const { opinion } = must(told, act.do);
      const file = await received(await demoFile('origin', holder, given.answeredOn));
      must(await keepScan({ id, opinion, file }, officer, { now }), `${act.do}: scan`);
    }
  }
}
