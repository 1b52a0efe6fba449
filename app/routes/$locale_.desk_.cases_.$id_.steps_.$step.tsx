import { useActionData, useLoaderData } from '@remix-run/react';
import { courseForms, isCourseStep } from '#app/domain/decisions/course-forms';
import { caseRoles } from '#app/domain/people/roles';
import { answerComplaint } from '#app/features/reviewing/answer-complaint.server';
import { readCourseFile } from '#app/features/reviewing/case.query.server';
import { changeLane } from '#app/features/reviewing/change-lane.server';
import { extendTerm } from '#app/features/reviewing/extend-term.server';
import { leaveWithoutConsideration } from '#app/features/reviewing/leave-without-consideration.server';
import { returnCase } from '#app/features/reviewing/return-case.server';
import { terminateCase } from '#app/features/reviewing/terminate-case.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { courseErrors, courseLinks, courseView } from '#app/http/desk/course-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { CoursePage } from '#app/ui/desk/course-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(caseRoles)(async (context) => {
  const { params, officer, now, locale } = context;
  const { step } = params;
  const file = isCourseStep(step) ? await readCourseFile(params.id ?? '', officer, { now }) : null;
  if (!file || !isCourseStep(step)) throw notFound();
  // What is not open to this officer now has no page.
  if (!courseLinks(context, file).some(({ key }) => key === step))
    throw seeOther(paths.case(locale, file.application.id));
  const view = courseView(context, file, step);
  return { title: view.title, view };
});

export const action = officerAction(caseRoles)(async (context) => {
  const { form, params, officer, now, locale } = context;
  const { step, id = '' } = params;
  if (!isCourseStep(step)) throw notFound();
  const take = async () => {
    switch (step) {
      case 'return': {
        const read = parseForm(courseForms.return, form);
        return read.ok ? returnCase({ id, ...read.value }, officer, { now }) : read;
      }
      case 'change-lane': {
        const read = parseForm(courseForms['change-lane'], form);
        return read.ok ? changeLane({ id, ...read.value }, officer, { now }) : read;
      }
      case 'extend-term': {
        const read = parseForm(courseForms['extend-term'], form);
        return read.ok ? extendTerm({ id, ...read.value }, officer, { now }) : read;
      }
      case 'leave-without-consideration': {
        const read = parseForm(courseForms['leave-without-consideration'], form);
        return read.ok ? leaveWithoutConsideration({ id, ...read.value }, officer, { now }) : read;
      }
      case 'terminate': {
        const read = parseForm(courseForms.terminate, form);
        return read.ok ? terminateCase({ id, ...read.value }, officer, { now }) : read;
      }
      case 'answer-complaint': {
        const read = parseForm(courseForms['answer-complaint'], form);
        if (!read.ok) return read;
        const { complaint, reason } = read.value;
        return answerComplaint({ id, complaint, answer: reason }, officer, { now });
      }
    }
  };
  const taken = await take();
  if (taken.ok) return seeOther(`${paths.case(locale, id)}?done=${step}`);
  if ('errors' in taken) return invalid(courseErrors(context, taken.errors), form);
  const errors = courseErrors(context, [{ name: fieldOf[taken.code] ?? '', code: taken.code, params: taken.detail }]);
  if (fieldOf[taken.code]) return invalid(errors, form);
  throw refusedPage(context, taken, id);
});

/** Codes of the stories that belong to a field. */
const fieldOf: Record<string, string> = {
  'nothing-missing': 'return',
  'extended-before': 'until',
  'not-later': 'until',
  'beyond-law': 'until',
  'day-off': 'until',
  'nothing-unanswered': 'reason',
  'lane-changed-before': 'form',
  'same-lane': 'form',
};

export default function Step() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <CoursePage view={view} errors={refused?.errors} typed={typed} />;
}
