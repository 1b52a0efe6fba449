import { type Form, type OwnStep, ownSteps, type StepId } from './completeness';
import { isOpen, type Status, stepsOpenTo } from './lifecycle';
import { asked, type Route } from './pages';
import type { Answers, QuestionName } from './questions';

/**
 * Why an answer stays as it was sent. `measured`: it counts as on the day of submission, and stays good while the state
 * decides; `subject`: it is what was applied for, another one is another application; `proof`: the office has sent for
 * papers on the strength of it; `person`: it says who this is. An officer may still ask about any of them.
 */
const frozenReasons = ['measured', 'subject', 'proof', 'person'] as const;
export type Frozen = (typeof frozenReasons)[number];

/**
 * The one table of what a person may change after sending without filing anew: of each page and list of the form, all
 * of it, all but some questions, or nothing. Source: the model, section 2 "asOf" and section 3 *amend*.
 */
const afterSending = {
  'passport-lines': 'open',
  name: { birthDate: 'person' },
  passport: { citizenship: 'person' },
  'printed-name': 'open',
  'previous-name': 'open',
  'kazakh-name': 'open',
  'original-name': 'open',
  residence: 'open',
  record: 'measured',
  origin: 'proof',
  relatives: 'proof',
  occupation: 'subject',
  field: 'subject',
  qualifications: 'measured',
  // Experience is counted up to the day of submission, whenever an employment is told.
  employments: 'open',
  achievements: 'measured',
  offer: 'measured',
  'offer-details': 'measured',
  mentees: 'measured',
  petition: 'measured',
  recommendation: 'measured',
  referees: 'measured',
  business: 'subject',
  holdings: 'measured',
  businessYears: 'measured',
  plan: 'subject',
  languages: 'measured',
  'visa-languages': 'measured',
  place: 'open',
  'visa-place': 'open',
  family: 'open',
} as const satisfies Record<StepId, 'open' | Frozen | Partial<Record<QuestionName, Frozen>>>;

/** Where a person can be reached: changed as long as somebody works on the case. */
const contact: readonly QuestionName[] = ['address', 'phone'];

/** A rule reads the country of residence of who owns a business (gate KG4). */
const ofBusiness: Partial<Record<QuestionName, Frozen>> = { residenceCountry: 'subject' };

/** Papers a change may go with, by page or list; those of an entry are asked besides, by its own list. */
export const papersBeside: Partial<Record<StepId, readonly string[]>> = {
  'passport-lines': ['passport'],
  name: ['passport'],
  passport: ['passport'],
  'printed-name': ['passport'],
  'previous-name': ['passport'],
  'original-name': ['passport'],
  employments: ['employment', 'cv'],
};

/** Another passport: its picture must come along, and takes the place of the old one. */
export const renews: Partial<Record<QuestionName, string>> = {
  passportNumber: 'passport',
  passportIssuedOn: 'passport',
  passportExpiry: 'passport',
};

/** `everything` that the table leaves open while it is checked; later, while others decide, `contact` alone. */
type AmendScope = 'everything' | 'contact';

const checked: readonly Status[] = ['submitted', 'verification'];

/** Null: nothing. A draft is changed in the form, and so is what was returned. */
export function amendScope(status: Status): AmendScope | null {
  if (!stepsOpenTo(['applicant'], status).includes('amend')) return null;
  return checked.includes(status) ? 'everything' : 'contact';
}

/** A step of the form as far as it may be changed now, and what of it stays, with the reason. */
export interface AmendStep {
  step: OwnStep;
  /** Null: nothing of it. A list is open as a whole. */
  open: OwnStep | null;
  frozen: { name: QuestionName | null; because: Frozen }[];
}

/** The pages and lists of this person as they may be changed in a status. */
export function amendSteps(form: Form & { status: Status }): AmendStep[] {
  const scope = amendScope(form.status);
  return ownSteps(form).map((step) => {
    const rule = ruleFor(step.id, form.route);
    if (typeof rule === 'string' && rule !== 'open') {
      return { step, open: null, frozen: [{ name: null, because: rule }] };
    }
    const kept: Partial<Record<QuestionName, Frozen>> = rule === 'open' ? {} : rule;
    const frozen = Object.entries(kept).map(([name, because]) => ({ name: name as QuestionName, because }));
    return { step, open: scope && openOf(step, scope, kept), frozen };
  });
}

function ruleFor(step: StepId, route: Route): 'open' | Frozen | Partial<Record<QuestionName, Frozen>> {
  return step === 'residence' && route === 'business' ? ofBusiness : afterSending[step];
}

function openOf(step: OwnStep, scope: AmendScope, kept: Partial<Record<QuestionName, Frozen>>): OwnStep | null {
  if ('list' in step) return scope === 'everything' ? step : null;
  const asks = step.page.asks.filter((each) => {
    const { name } = asked(each);
    return !(name in kept) && (scope === 'everything' || contact.includes(name));
  });
  return asks.length > 0 ? { ...step, page: { ...step.page, asks } } : null;
}

/** Applications whose answers one for something else may begin with, whether they are on their way or closed. */
export const hasAnswers = ({ status, answers }: { status: Status; answers: Answers }): boolean =>
  status !== 'discarded' && Object.keys(answers).length > 0;

/** Closed applications whose answers a new one may begin with; a discarded draft keeps none. */
export const mayStartAgain = (status: Status) => !isOpen(status) && status !== 'discarded';
