import type { EntryList } from '#app/domain/application/lists';
import type { Route } from '#app/domain/application/pages';
import { type Answers, standingOfCard } from '#app/domain/application/questions';
import { addMonths, type PlainDate, partsOf } from '#app/domain/basics/plain-date';
import { indexOf, lastOverMonth, monthAt } from '#app/domain/skills/month';

interface Told {
  route: Route;
  answers: Answers;
  holder: { citizenship: string; birthDate: PlainDate; profession?: string };
}

/** What the lists of an invented person hold: it follows from the few facts that are told about them. */
export type DemoEntries = Partial<Record<EntryList, Answers[]>>;

const number = (value: unknown) => (typeof value === 'number' ? value : 0);

export const demoEntries = (person: Told, today: PlainDate): DemoEntries =>
  person.route === 'business' ? ofBusiness(person, today) : ofProfession(person, today);

function ofProfession({ answers, holder }: Told, today: PlainDate): DemoEntries {
  const { qualification, standing, mentoringPlan, referees } = answers;
  const country = holder.citizenship;
  const degree = qualification === 'none' || qualification === undefined ? [] : [String(qualification)];
  const year = number(answers.graduationYear) || partsOf(holder.birthDate).year + 22;
  const more = degree[0] === 'doctorate' || degree[0] === 'master' ? ['bachelor'] : [];
  return {
    qualifications: [...more, ...degree].map((degreeLevel, index, all) => ({
      degreeLevel,
      degreeField: holder.profession ?? 'General studies',
      degreeInstitution: String(answers.institution ?? 'Demonstration University'),
      degreeCountry: country,
      degreeYear: year + (all.length > 1 && index === all.length - 1 ? 3 : 0),
    })),
    employments: work(answers, country, today),
    achievements: (Array.isArray(standing) ? standing : []).map((achievementClass, index) => ({
      achievementClass,
      achievementWhat: `Demonstration ${standingOfCard.some((each) => each === achievementClass) ? 'record' : 'work'} ${index + 1}`,
      achievementYear: partsOf(today).year - 2 - index,
    })),
    mentees:
      mentoringPlan === true
        ? [
            {
              menteesWho: 'Young specialists of the team',
              menteesCount: 3,
              menteesMonths: 12,
              menteesLocal: true,
              menteesGoals: 'They take over a part of the work on their own.',
            },
          ]
        : [],
    referees: Array.from({ length: number(referees) }, (_, index) => ({
      refereeName: `Demo Referee ${['One', 'Two', 'Three'][index] ?? 'More'}`,
      refereePosition: 'Professor',
      refereeOrganisation: `Demonstration Academy ${index + 1}`,
      refereeContact: `referee${index + 1}@academy.example`,
      refereeRelative: false,
      refereeEmployer: false,
    })),
  };
}

/** Two places of work: a pause lies before the first, and a part-time job beside the second. */
function work(answers: Answers, jobCountry: string, today: PlainDate): Answers[] {
  const years = Math.floor(number(answers.experienceYears));
  if (years === 0) return [];
  const last = indexOf(lastOverMonth(today));
  const first = last - years * 12 + 1;
  const half = first + Math.floor(years / 2) * 12;
  const jobTitle = 'Specialist';
  const now = {
    jobEmployer: String(answers.lastEmployer ?? 'Demonstration Employer'),
    jobCountry,
    jobTitle,
    jobRelevant: true,
  };
  return [
    {
      jobEmployer: 'Demonstration Shop',
      jobCountry,
      jobTitle: 'Assistant',
      jobRelevant: false,
      jobFrom: monthAt(first - 14),
      jobUntil: monthAt(first - 6),
    },
    ...(half > first
      ? [{ ...now, jobEmployer: 'Demonstration First Employer', jobFrom: monthAt(first), jobUntil: monthAt(half - 1) }]
      : []),
    { ...now, jobFrom: monthAt(half) },
    ...(years > 3
      ? [
          {
            ...{ jobEmployer: 'Demonstration College', jobCountry, jobTitle: 'Teacher', jobRelevant: true },
            ...{ jobFrom: monthAt(last - 20), jobUntil: monthAt(last - 9), jobShare: 25 },
          },
        ]
      : []),
  ];
}

function ofBusiness({ answers }: Told, today: PlainDate): DemoEntries {
  const { year } = partsOf(today);
  const revenue = number(answers.meanRevenueUsd);
  const since = (months: unknown) => addMonths(today, -number(months) - 1);
  const percent = number(answers.ownershipPercent);
  return {
    holdings: [
      ...(percent > 0
        ? [{ holdingKind: 'share', holdingPercent: percent, holdingFrom: since(answers.ownershipMonths) }]
        : []),
      ...(number(answers.executiveControlMonths) > 0
        ? [{ holdingKind: 'control', holdingFrom: since(answers.executiveControlMonths) }]
        : []),
    ],
    businessYears: [
      ...[1, 2].map((ago) => ({
        resultYear: year - ago,
        resultRevenue: Math.round(revenue * (ago === 1 ? 1.1 : 0.9) * 7.2),
        resultCurrency: 'CNY',
        resultStaff: number(answers.staff),
        resultRate: 7.2,
        resultRateSource: 'Rate stated for the demonstration',
      })),
      {
        resultYear: year - 3,
        resultRevenue: Math.round(revenue * 0.7),
        resultCurrency: 'USD',
        resultStaff: number(answers.staff),
      },
    ],
  };
}
