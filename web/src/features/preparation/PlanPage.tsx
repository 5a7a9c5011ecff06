import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { problemFrom } from '@/shared/api/problem';
import type { Plan } from '@/shared/api/types';
import { Strip } from '@/shared/declaration/Strip';
import { remindersQuery, useRemind } from '@/shared/declaration/reminders';
import { useNow } from '@/shared/declaration/useNow';
import { formTexts } from '@/shared/texts/form';
import { preparationTexts } from '@/shared/texts/preparation';
import { requestTexts } from '@/shared/texts/requests';
import { dayText, deadlineText, instantText, leftText } from '@/shared/time/format';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Empty, ProblemNote, Queried } from '@/shared/ui/Queried';
import { useCommittee, usePlans, usePreparation, useStart } from './api';
import { Summary } from './Summary';

const say = preparationTexts.plan;

/** 选择评审计划 → 【开始申报】. */
export function PlanPage() {
  const preparation = usePreparation();
  return (
    <>
      <Strip step={1} name={say.title} />
      <Breadcrumb
        crumbs={[
          { label: preparationTexts.crumb, to: '/binding' },
          { label: preparationTexts.choices.title, to: '/declare/choices' },
          { label: say.title },
        ]}
      />
      <main id="main" className="page">
        <Heading>{say.title}</Heading>
        <p>{say.lead}</p>
        <Queried query={preparation}>
          {({ choices, summary }) => (
            <>
              <Plans committeeId={choices.committeeId ?? ''} />
              <h2>{say.chosen}</h2>
              <div className="card">
                <Summary summary={summary} />
              </div>
              <p>
                <Link to="/declare/choices">{say.back}</Link>
              </p>
            </>
          )}
        </Queried>
      </main>
    </>
  );
}

function Plans({ committeeId }: { committeeId: string }) {
  const plans = usePlans(committeeId);
  const committee = useCommittee(committeeId).data;
  const start = useStart();
  const navigate = useNavigate();
  const now = useNow();
  const problem = start.error ? problemFrom(start.error) : undefined;
  const existing = problem?.more['declarationId'];
  return (
    <>
      {problem && (
        <>
          <ProblemNote problem={problem} />
          {typeof existing === 'string' && (
            <p>
              <Link to={`/declarations/${existing}`}>{say.continue}</Link>
            </p>
          )}
        </>
      )}
      <Queried query={plans}>
        {({ items }) => {
          const open = items.filter(({ closesAt }) => Date.parse(closesAt) > now);
          return open.length === 0 ? (
            <Empty title={say.none(committee?.name ?? '')}>
              <p>{say.noneHint}</p>
              {committee?.phone && (
                <p>
                  {say.committeePhone}
                  <a href={`tel:${committee.phone.replace(/[^\d+]/g, '')}`}>{committee.phone}</a>
                </p>
              )}
              {committee?.address && <p>{say.committeeAddress(committee.address)}</p>}
              <p>
                <Link to="/contacts?kind=COMMITTEE">{say.contacts}</Link>
              </p>
              <Remind committeeId={committeeId} />
            </Empty>
          ) : (
            <PlanTable
              plans={open}
              now={now}
              busy={start.isPending}
              onStart={(plan) =>
                start.mutate(plan.id, {
                  onSuccess: ({ declarationId }) => void navigate(`/declarations/${declarationId}`),
                })
              }
            />
          );
        }}
      </Queried>
    </>
  );
}

/** 发布后提醒我. */
function Remind({ committeeId }: { committeeId: string }) {
  const reminders = useQuery(remindersQuery);
  const remind = useRemind();
  const wanted = reminders.data?.items.some((one) => one.committeeId === committeeId) === true;
  return (
    <>
      {remind.error && <ProblemNote problem={problemFrom(remind.error)} />}
      <p role="status">{wanted && requestTexts.reminder.on}</p>
      <p>
        <button
          type="button"
          className={wanted ? 'btn quiet' : 'btn'}
          aria-busy={remind.isPending}
          onClick={() => remind.mutate({ committeeId, wanted: !wanted })}
        >
          {wanted ? requestTexts.reminder.off : requestTexts.reminder.ask}
        </button>
      </p>
    </>
  );
}

interface PlanTableProps {
  plans: Plan[];
  now: number;
  busy: boolean;
  onStart: (plan: Plan) => void;
}

function PlanTable({ plans, now, busy, onStart }: PlanTableProps) {
  return (
    <table>
      <caption className="unseen">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.name}</th>
          <th scope="col">{say.year}</th>
          <th scope="col">{say.window}</th>
          <th scope="col">{say.left}</th>
          <th scope="col">{say.acts}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <td data-label={say.name}>
              <span>
                {plan.name}
                <small className="muted block">{plan.committeeName}</small>
              </span>
            </td>
            <td data-label={say.year}>{plan.year}</td>
            <td data-label={say.window}>{say.until(dayText(plan.opensAt), deadlineText(plan.closesAt))}</td>
            <td data-label={say.left}>{leftText(Date.parse(plan.closesAt) - now) ?? formTexts.steps.closed}</td>
            <td className="acts">
              {Date.parse(plan.opensAt) > now ? (
                say.notYet(instantText(plan.opensAt))
              ) : (
                <button
                  type="button"
                  className="btn"
                  aria-busy={busy}
                  aria-label={say.startNamed(plan.name)}
                  onClick={() => onStart(plan)}
                >
                  {say.start}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
