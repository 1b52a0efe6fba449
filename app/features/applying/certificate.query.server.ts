import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { db } from '#app/data/db.server';
import { documentAad, picturesOf } from '#app/data/document.server';
import { type Permit, permitById } from '#app/data/permit.server';
import type { Route } from '#app/domain/application/pages';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { residenceYears } from '#app/domain/permits/grant';
import { kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import { formatPermitNumber } from '#app/domain/permits/number';
import { standingOn } from '#app/domain/permits/standing';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { occupationName, optionWords, regionName } from '#app/i18n/answer-words.server';
import { countryName } from '#app/i18n/format';
import { type Language, languages } from '#app/i18n/locales';
import { documentStore, storedFileSchema } from '#app/infra/documents/document-store.server';
import { partAad } from '#app/infra/documents/keep-upload.server';
import { turnedImage } from '#app/infra/documents/reading-copy.server';
import { env } from '#app/infra/env.server';
import { log } from '#app/infra/log.server';
import {
  type CertificateFacts,
  type CertificateRoute,
  type InEveryLanguage,
  rightsOf,
  standardExclusions,
  type Validity,
} from '#app/infra/pdf/certificate';
import { drawCertificate } from '#app/infra/pdf/draw-certificate.server';

const certificateRoutes: Record<Route, CertificateRoute> = {
  professional: 'professional',
  business: 'business',
  'listed-profession': 'listed',
  'exceptional-achievement': 'exceptional',
};

/** A permit that gives nothing any more has no certificate. */
const withoutCertificate = ['revoked', 'superseded', 'surrendered', 'lapsed'];

/** The certificate of the person's own permit, drawn from its row; null when there is none to give. */
export async function ownCertificate(
  accountId: string,
  permitId: string | undefined,
  today: PlainDate,
): Promise<{ fileName: string; pdf: Uint8Array } | null> {
  const permit = await permitById(db, permitId);
  if (!permit || permit.accountId !== accountId) return null;
  if (withoutCertificate.includes(standingOn(permit, today))) return null;
  const pdf = await drawCertificate(factsOfPermit(permit, await photoOf(permit)));
  return { fileName: `${permit.kind}-${formatPermitNumber(permit.number)}.pdf`, pdf };
}

const inEvery = (words: (locale: Language) => string): InEveryLanguage =>
  Object.fromEntries(languages.map((locale) => [locale, words(locale)])) as InEveryLanguage;

function factsOfPermit(permit: Permit, photo: Uint8Array | undefined): CertificateFacts {
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
      ...(photo && { photo }),
    },
    route: certificateRoutes[holder.route],
    ...(occupation && { field: inEvery((locale) => occupationName(locale, occupation)) }),
    ...(!occupation && field && { field: inEvery((locale) => optionWords(locale, 'field', field)) }),
    regions: holder.regions.map((code) => inEvery((locale) => regionName(locale, code))),
    issuedOn: permit.grantedOn,
    validity: validityOf(permit),
    rights: rightsOf[kind],
    exclusions: standardExclusions,
    decisionNumber: holder.decisionNumber,
    ruleSet: permit.ruleSet,
    verifyUrl: `${env.PUBLIC_ORIGIN}/v/${number}`,
    demo: env.DEMO,
  };
}

function validityOf({ validFrom: from, validUntil: until, entitledUntil, ruleSet, holder }: Permit): Validity {
  if (from && until) return { from, until, ...(entitledUntil && { entitledUntil }) };
  const rules = ruleSetNamed(holder.programme, ruleSet);
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
