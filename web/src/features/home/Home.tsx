import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { CaseView, HomeContent, Policies } from '@/shared/api/types';
import { checkQuery } from '@/shared/declaration/queries';
import { remindersQuery, useRemind } from '@/shared/declaration/reminders';
import { useNow } from '@/shared/declaration/useNow';
import { useMyName } from '@/shared/session/session';
import { homeTexts, noticeKinds } from '@/shared/texts/home';
import { requestTexts } from '@/shared/texts/requests';
import { dayText, deadlineText, instantText, leftText } from '@/shared/time/format';
import { Heading } from '@/shared/ui/Heading';
import { Queried, Skeleton } from '@/shared/ui/Queried';

const say = homeTexts;

/** The applicant's home, in the order of the manual: what is next, 申报专区, policies, contacts. */
export function Home() {
  const me = useMyName();
  const home = useQuery({ queryKey: ['home'], queryFn: () => answerOf(client.GET('/api/home')), staleTime: 300_000 });
  return (
    <main id="main" className="page">
      <Heading>{me === '' ? say.helloNameless : say.hello(me)}</Heading>
      <Employer />
      <Cases />
      <PlansThatCame />
      <h2>{say.zone}</h2>
      <Queried query={home} skeleton={<Skeleton lines={2} block />}>
        {(content) => (
          <>
            <p className="note">
              <b>{say.tip}</b>
              {content.tip}
            </p>
            <Services services={content.services} />
          </>
        )}
      </Queried>
      <div className="cols">
        <div>
          <h2>{say.province}</h2>
          <ProvincePolicies />
        </div>
        <div>
          <h2>{say.contacts}</h2>
          <ul className="list">
            <li>
              <Link to="/contacts?kind=OFFICE">{say.offices}</Link>
            </li>
            <li>
              <Link to="/contacts?kind=COMMITTEE">{say.committees}</Link>
            </li>
          </ul>
          <h2 className="gap-above">{say.cities}</h2>
          <CityPolicies />
        </div>
      </div>
    </main>
  );
}

function Employer() {
  const bindings = useQuery({ queryKey: ['bindings'], queryFn: () => answerOf(client.GET('/api/bindings/mine')) });
  const confirmed = bindings.data?.confirmed;
  const employer = bindings.data?.chosen.find(({ id }) => id === confirmed?.organizationId);
  if (!bindings.data) return <p className="muted">{say.employer}…</p>;
  return (
    <p className="muted">
      {say.employer}
      {employer ? `${employer.name}${say.employerConfirmed}` : say.employerNone}
      {'　'}
      <Link to="/binding">{employer ? say.changeEmployer : say.bind}</Link>
    </p>
  );
}

const SHOWN = 5;

/** 我的办件: what is next with the one that waits for the person, then the others with their latest status. */
function Cases() {
  const cases = useQuery({
    queryKey: ['cases', 1, SHOWN],
    queryFn: () => answerOf(client.GET('/api/cases', { params: { query: { page: 1, size: SHOWN } } })),
    refetchOnMount: 'always',
  });
  return (
    <Queried query={cases} skeleton={<Skeleton lines={1} block />}>
      {({ items, total }) => {
        const first =
          items.find(({ stage }) => stage === 'RETURNED') ?? items.find(({ stage }) => stage === 'DRAFT') ?? items[0];
        const others = items.filter((one) => one !== first);
        return (
          <>
            {first === undefined ? (
              <NextStart />
            ) : first.stage === 'DRAFT' ? (
              <NextDraft draft={first} />
            ) : (
              <NextOf one={first} />
            )}
            {others.length > 0 && <Others cases={others} total={total} />}
          </>
        );
      }}
    </Queried>
  );
}

function Others({ cases, total }: { cases: CaseView[]; total: number }) {
  return (
    <section aria-label={say.cases} className="gap-below">
      <h2>{say.cases}</h2>
      <ul className="list">
        {cases.map((one) => (
          <li key={one.id}>
            <span>
              <Link to={`/cases/${one.id}`}>{one.title}</Link>
              <small className="muted block">
                {one.committeeName}　·　{one.next}
              </small>
            </span>
            <span className="nowrap">{one.stageLabel}</span>
          </li>
        ))}
        <li>
          <Link to="/cases">{say.allCases(total)}</Link>
        </li>
      </ul>
    </section>
  );
}

/** Committees that the person wanted to hear of and that have published a plan since. */
function PlansThatCame() {
  const reminders = useQuery(remindersQuery);
  const remind = useRemind();
  const came = (reminders.data?.items ?? []).flatMap(({ plan, ...one }) => (plan ? [{ ...one, plan }] : []));
  if (came.length === 0) return null;
  const texts = requestTexts.reminder;
  return (
    <section aria-label={texts.region}>
      {came.map(({ committeeId, committeeName, plan }) => (
        <div className="note ok reminder" key={committeeId}>
          <p>
            <b>{texts.published(committeeName)}</b>
            {texts.plan(plan.name, dayText(plan.opensAt), deadlineText(plan.closesAt))}
          </p>
          <Link className="btn second" to="/binding">
            {texts.go}
          </Link>
          <button
            type="button"
            className="btn quiet"
            aria-label={texts.dismissNamed(committeeName)}
            onClick={() => remind.mutate({ committeeId, wanted: false })}
          >
            {texts.dismiss}
          </button>
        </div>
      ))}
    </section>
  );
}

function Next({ title, to, go, children }: { title: string; to: string; go: string; children: React.ReactNode }) {
  return (
    <section className="next">
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
      <Link className="btn" to={to}>
        {go}
      </Link>
    </section>
  );
}

function NextDraft({ draft }: { draft: CaseView }) {
  const check = useQuery(checkQuery(draft.id));
  const left = leftText(Date.parse(draft.closesAt) - useNow());
  const missing = check.data?.problems.filter(({ severity }) => severity === 'ERROR').length;
  const ready = missing === 0;
  const title = missing === undefined ? say.next.draftUnknown(draft.title) : say.next.draft(draft.title, missing);
  const to = ready ? `/declarations/${draft.id}/confirmation` : `/declarations/${draft.id}`;
  return (
    <Next title={title} to={to} go={ready ? say.next.submit : say.next.go}>
      {draft.committeeName}　·{'　'}
      {left === undefined ? say.next.closed : say.next.left(left, deadlineText(draft.closesAt, false))}　·{'　'}
      {say.next.savedAt(instantText(draft.updatedAt))}
    </Next>
  );
}

function NextOf({ one }: { one: CaseView }) {
  const returned = one.stage === 'RETURNED';
  return (
    <Next
      title={returned ? say.next.returned(one.title) : say.next.other(one.title, one.stageLabel)}
      to={returned ? `/declarations/${one.id}` : `/cases/${one.id}`}
      go={returned ? say.next.mend : say.next.look}
    >
      {one.committeeName}　·　{one.next}
    </Next>
  );
}

function NextStart() {
  return (
    <Next title={say.next.startTitle} to="/binding" go={say.next.start}>
      {say.next.startLead}
    </Next>
  );
}

/** Where an open service leads. What has no page yet is not open, whatever the data says. */
const doors: Record<string, string> = { DECLARATION: '/binding', VERIFICATION: '/verification' };

function Services({ services }: { services: HomeContent['services'] }) {
  return (
    <ul className="tiles">
      {services.map(({ code, name, description, open, opensFrom }) => {
        const door = doors[code];
        return (
          <li key={code}>
            {open && door !== undefined ? (
              <Link className="tile" to={door}>
                <b>{name}</b>
                <span>{description}</span>
              </Link>
            ) : (
              <div className="tile later">
                <b>{name}</b>
                <span>{opensFrom === undefined ? say.notOpen : say.opensFrom(dayText(opensFrom))}</span>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const usePolicies = () =>
  useQuery({ queryKey: ['policies'], queryFn: () => answerOf(client.GET('/api/policies')), staleTime: 300_000 });

function ProvincePolicies() {
  const policies = usePolicies();
  const notices = useQuery({
    queryKey: ['notices', '', 1, 3],
    queryFn: () => answerOf(client.GET('/api/notices', { params: { query: { page: 1, size: 3 } } })),
    staleTime: 300_000,
  });
  return (
    <Queried query={policies}>
      {({ province }) => (
        <ul className="list">
          {province.map((policy) => (
            <Dated key={policy.title} {...policy} />
          ))}
          {notices.data?.items.map(({ id, title, publishedOn }) => (
            <li key={id}>
              <Link to={`/notices/${id}`}>{title}</Link>
              <time dateTime={publishedOn}>{dayText(publishedOn)}</time>
            </li>
          ))}
          <li>
            <span className="inline-links">
              {say.notices}：
              {noticeKinds.map(({ code, label }) => (
                <Link key={code} to={`/notices?kind=${code}`}>
                  {label}
                </Link>
              ))}
              <Link to="/notices">{say.moreNotices}</Link>
            </span>
          </li>
        </ul>
      )}
    </Queried>
  );
}

function Dated({ title, url, date }: { title: string; url?: string | null; date?: string | null }) {
  return (
    <li>
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
          <span className="unseen">{say.newWindow}</span>
        </a>
      ) : (
        <span>{title}</span>
      )}
      {date && <time dateTime={date}>{dayText(date)}</time>}
    </li>
  );
}

function CityPolicies() {
  return (
    <Queried query={usePolicies()}>
      {({ cities }: Policies) => (
        <ul className="inline-links">
          {cities.map(({ regionCode, name, url }) => (
            <li key={`${regionCode}${name}`}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
                <span className="unseen">{say.newWindow}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Queried>
  );
}
