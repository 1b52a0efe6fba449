import { data } from '@remix-run/node';
import { courseForms, isCourseStep } from '#app/domain/decisions/course-forms';
import { caseRoles } from '#app/domain/people/roles';
import { readCourseFile } from '#app/features/reviewing/case.query.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { courseErrors, courseLetterView, courseLinks } from '#app/http/desk/course-words.server';
import { parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';

/** Only posted to, by the page of a step: the letter as it would be sent with what is chosen so far. */
export const loader = caseLoader(caseRoles)(({ locale, params }) =>
  seeOther(paths.caseStep(locale, params.id ?? '', params.step ?? '')),
);

export const action = officerAction(caseRoles)(async (context) => {
  const { form, params, officer, now } = context;
  const { step } = params;
  const file = isCourseStep(step) ? await readCourseFile(params.id ?? '', officer, { now }) : null;
  if (!file || !isCourseStep(step) || !courseLinks(context, file).some(({ key }) => key === step)) throw notFound();
  const parsed = parseForm(courseForms[step], form);
  if (!parsed.ok) return data({ errors: courseErrors(context, parsed.errors) }, { status: 422 });
  const letter = courseLetterView(file, step, parsed.value);
  if (!letter) throw notFound();
  return data({ letter });
});
