import { addDays, today } from '#app/domain/basics/plain-date';
import { ownOpenRequest } from '#app/features/applying/open-request.server';
import { saveRequestRow } from '#app/features/applying/save-request-row.server';
import { askOpinion, recordOpinion } from '#app/features/opinions/ask-opinion.server';
import { replyMessage } from '#app/features/talking/reply-message.server';
import { writeMessage } from '#app/features/talking/write-message.server';
import { lists } from '#app/http/lists.server';
import type { Act } from './cases';
import { must } from './must';
import type { Officers } from './officers';

type Said = Act & { do: 'write' | 'reply' | 'prepare' | 'ask-outside' | 'opinion-on-paper' };

interface Speakers {
  id: string;
  actor: { id: string };
  officer: Officers['verifier'];
  locale: string;
}

/** What applicant, office and others say to each other, by the same functions a page calls. */
export async function talk(act: Said, { id, actor, officer, locale }: Speakers, now: Date): Promise<void> {
  const key = `${act.do}:${now.getTime()}`;
  switch (act.do) {
    case 'write':
      must(await writeMessage({ id, text: act.text, key, locale }, actor, { now }), act.do);
      return;
    case 'reply':
      must(await replyMessage({ id, template: act.template, block: act.block, key }, officer, { now }), act.do);
      return;
    case 'prepare': {
      const request = (await ownOpenRequest(actor.id, id))?.request?.id ?? '';
      const saved = await saveRequestRow({ id, request, row: act.row, raw: {}, words: act.words, lists }, actor, {
        now,
      });
      if (!saved.ok) throw new Error(`prepare: ${saved.code}`);
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
      must(await recordOpinion({ id, act: 'paper', kind, check: null, body, key, ...given }, officer, { now }), act.do);
    }
  }
}
