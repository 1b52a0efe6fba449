import { useLoaderData } from '@remix-run/react';
import { mayStartAgain } from '#app/domain/application/amendable';
import { decidedAs, isOpen, type Status, stepsOpenTo } from '#app/domain/application/lifecycle';
import { labelOf, turnOf } from '#app/domain/application/turn';
import { aftermath } from '#app/features/applying/aftermath.query.server';
import { ownAppeals } from '#app/features/applying/appeal.query.server';
import { ownApplication } from '#app/features/applying/application.query.server';
import { courseOf } from '#app/features/applying/course.query.server';
import { noteOpened, ownHearing } from '#app/features/applying/hearing.query.server';
import { lettersAbout } from '#app/features/applying/letters.query.server';
import { type ApplicationStory, applicationStory } from '#app/features/applying/status.query.server';
import { messagesAbout } from '#app/features/talking/conversation.query.server';
import { aftermathView } from '#app/http/aftermath-words.server';
import { listedFile } from '#app/http/applying-words.server';
import { type ApplicantContext, applicantLoader } from '#app/http/audience.server';
import { courseView } from '#app/http/course-words.server';
import { statusTone } from '#app/http/desk/status-tone';
import { familyStatus } from '#app/http/family-status.server';
import { slotTime } from '#app/http/hearing-words.server';
import { found } from '#app/http/own.server';
import { letterLinks } from '#app/http/paper-links.server';
import { paths } from '#app/http/paths';
import { permitCard } from '#app/http/permit-words.server';
import { answeredItems } from '#app/http/request-words.server';
import { seeOther } from '#app/http/responses.server';
import { answeredSections, askedFor, groundInWords, history, statusSentence } from '#app/http/status-words.server';
import { formatDate } from '#app/i18n/format';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { wordedSheet } from '#app/i18n/sheet-words.server';
import { ClockLedger, EmailsSent, WaysOn } from '#app/ui/applying/aftermath';
import { AnswerCards, DocumentCard } from '#app/ui/applying/check-answers';
import { Course } from '#app/ui/applying/course';
import { Decided, Objection } from '#app/ui/applying/decided';
import { FamilyCards } from '#app/ui/applying/family-cards';
import { PaperLinks, PermitCards } from '#app/ui/applying/permit-cards';
import { RequestCards } from '#app/ui/applying/request-cards';
import { Details } from '#app/ui/details';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Tag } from '#app/ui/tag';
import { Timeline } from '#app/ui/timeline';

export const loader = applicantLoader(async (context) => {
  const { t, locale, account, params, today } = context;
  const application = found(await ownApplication(account.id, params.id));
  const { id, status, programme, route, reference } = application;
  if (status === 'draft') throw seeOther(paths.application(locale, id));
  const around = { locale, t, today };
  const [story, after, written, course] = await Promise.all([
    applicationStory(application),
    aftermath(application, today),
    messagesAbout(id),
    courseOf(application, today),
  ]);
  const { notice, objection, refusal, submission } = story;
  const open = stepsOpenTo(['applicant'], status);
  const requests = story.requests.map((request) => ({
    key: request.id,
    when: formatDate(locale, request.askedAt),
    items: answeredItems(
      around,
      request,
      request.items.map((item) => askedFor(around, item, application.entries)),
    ),
    answer: request.answeredAt ? (request.answer ?? '') : null,
    closed: request.cancelledAt !== null,
    open: request.answeredAt === null && request.cancelledAt === null,
  }));
  const appeals = await ownAppeals(account.id, id);
  const toAppeal = appeals?.open.find(({ subject }) => subject === 'refusal');
  // What is appealed against stays to be read.
  const decided = decidedAs(application);
  const judged = judgedBy(decided, story);
  const mayObject = open.includes('object') && !objection && story.objectUntil !== null && story.objectUntil >= today;
  return {
    title: t('applying.status.title'),
    caption: reference ? t('applying.status.number', { reference }) : null,
    back: paths.my(locale),
    what: t('applying.start.choice', {
      programme: t(`status.programme.${programme}`),
      route: t(`status.route.${route}`),
    }),
    status: t(`status.applicant.${labelOf(application, today)}`),
    tone: turnOf(application, today) === 'applicant' ? ('warning' as const) : statusTone(status),
    sentence: statusSentence(around, application, today),
    place: after.place === null ? null : t('grants.line', { place: after.place }),
    answerRequest: open.includes('answer') ? paths.answerRequest(locale, id) : null,
    object: mayObject ? paths.objection(locale, id) : null,
    appeal: appeals ? paths.appeal(locale, id) : null,
    hearing: await hearingLink(context, application, status === 'refusal_notice' || story.familyNotice ? notice : null),
    requests,
    course: courseView(around, application, course),
    messages: {
      href: paths.messages(locale, id),
      count: t('talk.count', { count: written.all, unread: written.unread }),
      text: t(written.all > 0 ? 'talk.open' : 'talk.write'),
      unread: written.unread > 0,
    },
    notice:
      notice && (status === 'refusal_notice' || decided === 'refused')
        ? { grounds: notice.reasons.map((reason) => groundInWords(around, reason)) }
        : null,
    objection:
      notice && (decided === 'refused' || story.objectUntil || status === 'refusal_notice' || story.familyNotice)
        ? objection && {
            text: objection.text,
            // Files may follow what was written until the last day.
            files: story.objectUntil && story.objectUntil >= today ? paths.documentItem(locale, id, 'objection') : null,
          }
        : null,
    refusal:
      refusal && decided === 'refused'
        ? {
            decision: t('applying.status.decisionNumber', {
              number: refusal.number ?? '',
              when: formatDate(locale, refusal.at),
            }),
            grounds: refusal.reasons.map((reason) => groundInWords(around, reason)),
            appeal: toAppeal && t('applying.status.appeal', { until: formatDate(locale, toAppeal.until) }),
          }
        : null,
    explanation: judged?.explanation ?? null,
    sheet: judged?.sheet ? wordedSheet(locale, judged.sheet, judged.departure) : null,
    family: familyStatus(around, application, story),
    permits: story.permits.map((permit) => permitCard(around, permit)),
    letters: letterLinks(around, id, lettersAbout(application, story)),
    history: history(around, story.events, status),
    sections: submission ? answeredSections(t, submission.worded) : [],
    documents: [...new Set(story.documents.map(({ item }) => item))].map((item) => ({
      item,
      title: itemTitle(locale, item, application.entries),
      files: story.documents
        .filter((document) => document.item === item)
        .map((document) => listedFile(around, document)),
    })),
    replace: status === 'submitted' ? paths.documents(locale, id) : null,
    access: paths.access(locale, id),
    withdraw: open.includes('withdraw') ? paths.withdraw(locale, id) : null,
    again: mayStartAgain(status) ? paths.again(locale, id) : null,
    after: aftermathView(around, application, after),
    start: !isOpen(status) && status !== 'granted' ? paths.start(locale) : null,
  };
});

/** Opening the notice counts as receiving it; from here the applicant goes to the hearing. */
async function hearingLink(
  { account, locale, t, now }: ApplicantContext,
  { id }: { id: string },
  notice: { id: string } | null,
) {
  if (!notice) return null;
  await noteOpened(notice.id, now);
  const own = await ownHearing(account.id, id, now);
  if (!own || (!own.hearing && !own.may.ok)) return null;
  return {
    href: paths.hearing(locale, id),
    text: own.hearing ? `${t('hearing.booked')}: ${slotTime({ locale, t }, own.hearing)}` : t('hearing.ask'),
  };
}

/** The decision whose sheet stands for the application now; none while it is being checked. */
function judgedBy(status: Status, { notice, refusal, grant }: ApplicationStory) {
  if (status === 'refusal_notice') return notice;
  if (status === 'refused') return refusal;
  return status === 'granted' || status === 'waiting_for_quota' ? grant : null;
}

export default function StatusPage() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const asked = view.requests.filter(({ open }) => open);
  const answered = view.requests.filter(({ open }) => !open);
  return (
    <PageLayout back={view.back}>
      <PageHeading caption={view.caption} lead={view.sentence}>
        {view.title}
      </PageHeading>
      <p>
        {view.what} <Tag tone={view.tone}>{view.status}</Tag>
      </p>
      {view.place && <p>{view.place}</p>}
      <Course course={view.course} />
      {asked.length > 0 && (
        <section>
          <h2>{t('applying.status.request')}</h2>
          <RequestCards requests={asked} />
        </section>
      )}
      <Decided decided={view} />
      {view.family.length > 0 && (
        <section>
          <h2>{t('persons.status.title')}</h2>
          <FamilyCards family={view.family} />
        </section>
      )}
      <Objection objection={view.objection} />
      {(view.answerRequest || view.object || view.hearing) && (
        <Actions>
          {view.answerRequest && <LinkButton href={view.answerRequest}>{t('applying.status.answer')}</LinkButton>}
          {view.object && <LinkButton href={view.object}>{t('applying.status.object')}</LinkButton>}
          {view.hearing && (
            <LinkButton href={view.hearing.href} kind="secondary">
              {view.hearing.text}
            </LinkButton>
          )}
        </Actions>
      )}
      {view.appeal && (
        <Actions>
          <LinkButton href={view.appeal} kind="secondary">
            {t('appeal.link')}
          </LinkButton>
        </Actions>
      )}
      {view.permits.length > 0 && (
        <section>
          <h2>{t('applying.status.permits')}</h2>
          <PermitCards permits={view.permits} />
        </section>
      )}
      {view.letters.length > 0 && (
        <section>
          <h2>{t('papers.download.title')}</h2>
          <PaperLinks links={view.letters} />
        </section>
      )}
      <section>
        <h2>{t('applying.status.history')}</h2>
        <Timeline items={view.history} />
      </section>
      <ClockLedger stops={view.after.stops} />
      <section>
        <h2>{t('talk.title')}</h2>
        <p>
          {view.messages.count} ·{' '}
          <a className="ds-link" href={view.messages.href}>
            {view.messages.text}
          </a>
        </p>
      </section>
      <WaysOn {...view.after} />
      {answered.length > 0 && (
        <Details summary={t('applying.status.requestDone')}>
          <RequestCards requests={answered} />
        </Details>
      )}
      <p>
        <a className="ds-link" href={view.access}>
          {t('access.link')}
        </a>
      </p>
      <Details summary={t('applying.status.sentAnswers')}>
        <AnswerCards sections={view.sections} />
        <DocumentCard documents={view.documents} />
      </Details>
      {view.replace && (
        <p>
          <a className="ds-link" href={view.replace}>
            {t('documents.replaceSent')}
          </a>
        </p>
      )}
      <EmailsSent emails={view.after.emails} />
      <Actions>
        {view.again && <LinkButton href={view.again}>{t('after.again.link')}</LinkButton>}
        {view.start && (
          <LinkButton href={view.start} kind="secondary">
            {t('applying.my.another')}
          </LinkButton>
        )}
        {view.withdraw && (
          <LinkButton href={view.withdraw} kind="tertiary">
            {t('applying.status.withdraw')}
          </LinkButton>
        )}
      </Actions>
    </PageLayout>
  );
}
