import { z } from 'zod';
import { fields, standingOfCard, standingOfField } from '../application/questions';
import type { PlainDate } from '../basics/plain-date';
import { isCitizenshipCode } from '../people/country-codes';
import { isOccupation } from '../rating/occupations';
import { isRegion } from '../rating/regions';

/**
 * Everything the rules may ask about a person, for all programmes and routes. Absent means not yet known;
 * an empty list or object is an answer: no citizenship, no standing, no language.
 */
export const allRoutes = ['professional', 'business', 'listed-profession', 'exceptional-achievement'] as const;
export const originProofs = ['identity-document', 'foreign-authority', 'commission', 'lineage', 'none'] as const;
export const qualifications = ['doctorate', 'master', 'bachelor', 'vocational', 'portfolio', 'none'] as const;
export const tiers = ['A', 'B', 'C', 'unlisted'] as const;
export const languageCodes = ['kk', 'ru', 'en'] as const;
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const standingClasses = [...new Set([...standingOfCard, ...Object.values(standingOfField).flat()])];
const familyKinds = ['spouse', 'child', 'child-from-14'] as const;
export const businessPlaces = ['residence', 'citizenship', 'elsewhere'] as const;
export const businessStates = ['operating', 'ended-within-24-months', 'ended-earlier'] as const;

export type Tier = (typeof tiers)[number];
export type LanguageCode = (typeof languageCodes)[number];
export type CefrLevel = (typeof cefrLevels)[number];

/** ISO day; the format check knows the calendar, so a text that passes is a PlainDate. */
const day = z.iso.date() as unknown as z.ZodType<PlainDate, PlainDate>;
const amount = z.number().min(0);
const level = z.enum(cefrLevels);

export const factsSchema = z.strictObject({
  route: z.enum(allRoutes).optional(),
  birthDate: day.optional(),
  citizenships: z
    .array(z.string().refine(isCitizenshipCode, { error: 'not an ISO 3166-1 alpha-3 code', params: { of: 'country' } }))
    .max(20)
    .optional(),
  originProof: z.enum(originProofs).optional(),
  /** The regional commission has been asked and has not answered yet. */
  commissionAsked: z.boolean().optional(),
  occupation: z
    .string()
    .refine(isOccupation, { error: 'no such occupation in the rating', params: { of: 'occupation' } })
    .optional(),
  occupationTier: z.enum(tiers).optional(),
  field: z.enum(fields).optional(),
  qualification: z.enum(qualifications).optional(),
  experienceYears: amount.optional(),
  standing: z.array(z.enum(standingClasses)).max(60).optional(),
  jobOffer: z.boolean().optional(),
  /** The employer has signed that the offer is as claimed. */
  offerConfirmed: z.boolean().optional(),
  mentoringPlan: z.boolean().optional(),
  languages: z.strictObject({ kk: level.optional(), ru: level.optional(), en: level.optional() }).optional(),
  firstRegion: z
    .string()
    .refine(isRegion, { error: 'not a region of Kazakhstan (ISO 3166-2)', params: { of: 'region' } })
    .optional(),
  passportIssuedOn: day.optional(),
  passportExpiry: day.optional(),
  policeCertificateDate: day.optional(),
  entryBan: z.boolean().optional(),
  consent: z.boolean().optional(),
  petition: z.boolean().optional(),
  /** The ministry has been asked for a petition and has not answered yet. */
  petitionAsked: z.boolean().optional(),
  referees: z.number().int().min(0).optional(),
  endorsement: z.boolean().optional(),
  solvency: z.boolean().optional(),
  yearsOperating: amount.optional(),
  meanRevenueUsd: amount.optional(),
  staff: amount.optional(),
  plannedInvestmentUsd: amount.optional(),
  plannedJobs: amount.optional(),
  ownershipShare: z.number().min(0).max(1).optional(),
  ownershipMonths: amount.optional(),
  executiveControlMonths: amount.optional(),
  businessRegisteredIn: z.enum(businessPlaces).optional(),
  businessState: z.enum(businessStates).optional(),
  family: z.array(z.enum(familyKinds)).max(30).optional(),
});

export type Facts = z.infer<typeof factsSchema>;
export type FactName = keyof Facts;

export const factNames = Object.keys(factsSchema.shape) as FactName[];
