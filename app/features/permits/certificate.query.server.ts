import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { db } from '#app/data/db.server';
import { documentAad, picturesOf } from '#app/data/document.server';
import { type Permit, permitById } from '#app/data/permit.server';
import type { Route } from '#app/domain/application/pages';
import { today as dayOf, type PlainDate } from '#app/domain/basics/plain-date';
import { toArabic, toLatin } from '#app/domain/people/scripts';
import { residenceYears } from '#app/domain/permits/grant';
import { kazakhNameOf, latinNameOf, originalNameOf } from '#app/domain/permits/holder-record';
import { formatPermitNumber } from '#app/domain/permits/number';
import { lastDayTold, standingOn } from '#app/domain/permits/standing';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { occupationName, optionWords, regionName } from '#app/i18n/answer-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { countryName } from '#app/i18n/format';
import type { Language } from '#app/i18n/locales';
import { documentStore, storedFileSchema } from '#app/infra/documents/document-store.server';
import { partAad } from '#app/infra/documents/keep-upload.server';
import { turnedImage } from '#app/infra/documents/reading-copy.server';
import { env } from '#app/infra/env.server';
import { log } from '#app/infra/log.server';
import {
  type CertificateFacts,
  type CertificateRoute,
  rightsOf,
  standardExclusions,
  type ThirdScript,
  type Validity,
} from '#app/infra/pdf/certificate';
import { certificatePaper } from '#app/infra/pdf/draw-certificate.server';
import { inEvery } from '#app/infra/pdf/paper-words';
import { shapeRightToLeft } from '#app/infra/pdf/shaping.server';
import { sealPermit } from '#app/infra/seal/permit-seal.server';
import type { PaperFile } from '../letters/give-letter.server';
import { issuePaper } from '../letters/issue-paper.server';
import { conditionWords } from '../letters/terms-letter';

const certificateRoutes: Record<Route, CertificateRoute> = {
  professional: 'professional',
  business: 'business',
  'listed-profession': 'listed',
  'exceptional-achievement': 'exceptional',
};

/** A permit that gives nothing any more has no certificate. */
const withoutCertificate = ['revoked', 'superseded', 'surrendered', 'lapsed', 'ended'];

/** The person's own permit, while it gives something; null otherwise. */
export async function ownLivingPermit(accountId: string, permitId: string | undefined, today: PlainDate) {
  const permit = await permitById(db, permitId);
  if (!permit || permit.accountId !== accountId) return null;
  return withoutCertificate.includes(standingOn(permit, today)) ? null : permit;
}

/** The certificate of the person's own permit as it was given out, or given out now; null when there is none to give. */
export async function ownCertificate(
  accountId: string,
  permitId: string | undefined,
  { script, now }: { script?: ThirdScript | undefined; now: Date },
): Promise<PaperFile | null> {
  const permit = await ownLivingPermit(accountId, permitId, dayOf(now));
  return permit && certificateOf(permit, { script, now });
}

export async function certificateOf(
  permit: Permit,
  { script, now }: { script?: ThirdScript | undefined; now: Date },
): Promise<PaperFile> {
  const facts = factsOfPermit(permit);
  const { kind, number, holder } = permit;
  const name = script && (await nameIn(script, permit));
  const third = script && name ? { script, name } : null;
  const pdf = await issuePaper(
    {
      paper: 'certificate',
      applicationId: permit.applicationId,
      permitId: permit.id,
      facts: { ...facts, photo: holder.photo },
      script: third && script ? script : null,
      mark: { kind, number },
      async draw() {
        const photo = await photoOf(permit);
        const seal = await sealPermit({
          number,
          name: latinNameOf(holder),
          birthYear: Number(holder.birthDate.slice(0, 4)),
          kind,
          validFrom: permit.validFrom,
          validUntil: lastDayTold(permit),
          statusIndex: permit.statusIndex,
        });
        return certificatePaper({
          ...facts,
          holder: { ...facts.holder, ...(photo && { photo }), ...(third && { third }) },
          verifyUrl: `${facts.verifyUrl}#${seal}`,
        });
      },
    },
    now,
  );
  return { fileName: certificateName(kind, number, script), pdf };
}

const titles = {
  card: 'kandas-card',
  visa: 'skills-visa',
  residence: 'residence-permit',
  dependant: 'family-permit',
} as const satisfies Record<Permit['kind'], string>;

/** Told apart in a folder of downloads: what it is, its number, its languages; letters every system takes. */
export function certificateName(kind: Permit['kind'], number: string, script?: ThirdScript): string {
  return `${titles[kind]}-${formatPermitNumber(number)}-${script ?? 'kk-ru-en'}.pdf`;
}

async function nameIn(script: ThirdScript, { holder }: Permit): Promise<string | null> {
  const kazakh = kazakhNameOf(holder);
  if (script === 'latn') return toLatin(kazakh) || null;
  const name = script === 'arab' ? toArabic(kazakh) : originalNameOf(holder);
  return name && (await shapeRightToLeft(name)).complete ? name : null;
}

function factsOfPermit(permit: Permit): CertificateFacts {
  const { kind, number, holder } = permit;
  const { occupation, field } = holder;
  return {
    kind,
    number: formatPermitNumber(number),
    holder: {
      kazakhName: kazakhNameOf(holder),
      latinName: latinNameOf(holder),
      birthDate: holder.birthDate,
      citizenship: inEvery((locale) => countryName(locale, holder.citizenship)),
      passportNumber: holder.passportNumber,
    },
    route: certificateRoutes[holder.route],
    ...(occupation && { field: inEvery((locale) => occupationName(locale, occupation)) }),
    ...(!occupation && field && { field: inEvery((locale) => optionWords(locale, 'field', field)) }),
    regions: holder.regions.map((code) => inEvery((locale) => regionName(locale, code))),
    issuedOn: permit.grantedOn,
    validity: validityOf(permit),
    rights: rightsOf[kind],
    exclusions: standardExclusions,
    ...conditionsIn(permit),
    decisionNumber: holder.decisionNumber,
    ruleSet: permit.ruleSet,
    verifyUrl: `${env.PUBLIC_ORIGIN}/v/${number}`,
    demo: env.DEMO,
  };
}

/** The conditions of the decision; a member of the family's names whose permit theirs goes along with. */
function conditionsIn({
  holder: { conditions = [], mentoring, dependant },
}: Permit): Pick<CertificateFacts, 'conditions'> {
  const along = dependant ? [inEvery((locale) => goesWith(locale, dependant.holder))] : [];
  const set = conditions.map((code) => conditionWords(code, mentoring ?? null)).filter((words) => words !== null);
  const all = [...along, ...set];
  return all.length > 0 ? { conditions: all } : {};
}

const goesWith = (locale: Language, holder: Pick<Permit['holder'], 'latin' | 'kazakh'>) =>
  translateFor(locale)('persons.permit.with', {
    name: locale === 'en' ? latinNameOf(holder) : kazakhNameOf(holder) || latinNameOf(holder),
  });

function validityOf(permit: Permit): Validity {
  const { validFrom: from, entitledUntil, ruleSet, holder } = permit;
  const until = lastDayTold(permit);
  if (from && until) return { from, until, ...(entitledUntil && !permit.endsOn && { entitledUntil }) };
  const rules = ruleSetNamed(holder.programme, ruleSet);
  if (holder.dependant) return { onArrival: { years: null } };
  return { onArrival: { years: (rules && residenceYears(rules)) ?? 0 } };
}

/** The first page of the photo that was sent, as decided; a certificate without it is still a certificate. */
async function photoOf({ holder: { photo } }: Permit): Promise<Uint8Array | undefined> {
  const document = photo && (await picturesOf(photo));
  const page = document && z.array(storedFileSchema).parse(document.pages)[0];
  if (!page) return undefined;
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of await documentStore().read(page, partAad(documentAad(document), 'page-1'))) {
      pieces.push(piece);
    }
    return await turnedImage(Buffer.concat(pieces), document.rotation[0] ?? 0);
  } catch (error) {
    log.warn('photo of a permit cannot be read', { err: error, documentId: photo });
    return undefined;
  }
}
