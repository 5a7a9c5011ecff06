import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { problemFrom } from '@/shared/api/problem';
import type { MyBindings } from '@/shared/api/types';
import { bindingTexts as say } from '@/shared/texts/binding';
import { texts } from '@/shared/texts/common';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Question } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/ErrorSummary';
import { Heading } from '@/shared/ui/Heading';
import { Empty, ProblemNote, Queried } from '@/shared/ui/Queried';
import { useBindings, useConfirm, useRelease } from './api';

/** 请您选择本次申报业务的推荐单位. */
export function Binding() {
  const bindings = useBindings();
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.crumb }]} />
      <main id="main" className="page">
        <Heading>{say.title}</Heading>
        <p>{say.lead}</p>
        <Queried query={bindings}>{(mine) => <Chosen mine={mine} />}</Queried>
      </main>
    </>
  );
}

function Chosen({ mine }: { mine: MyBindings }) {
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { chosen?: string } | null };
  const confirmed = mine.confirmed?.organizationId;
  const [picked, setPicked] = useState(
    state?.chosen ?? confirmed ?? (mine.chosen.length === 1 ? mine.chosen[0]?.id : undefined),
  );
  const [asking, setAsking] = useState(false);
  const [releasing, setReleasing] = useState<string>();
  const [missing, setMissing] = useState(0);
  const confirm = useConfirm(confirmed);
  const release = useRelease(confirmed);
  const nameOf = (id: string | undefined) => mine.chosen.find((one) => one.id === id)?.name ?? '';
  const problem = confirm.error ?? release.error;
  return (
    <>
      {missing > 0 && picked === undefined && (
        <ErrorSummary
          call={missing}
          items={[{ id: mine.chosen[0]?.id ?? 'bind', message: say.chooseFirst }]}
          title={say.chooseFirst}
        />
      )}
      {problem && <ProblemNote problem={problemFrom(problem)} />}
      {mine.chosen.length === 0 ? (
        <Empty title={say.emptyTitle}>
          <p>{say.emptyLead}</p>
        </Empty>
      ) : (
        <table>
          <caption className="unseen">{say.title}</caption>
          <thead>
            <tr>
              <th scope="col">{say.name}</th>
              <th scope="col">{say.creditCode}</th>
              <th scope="col">{say.region}</th>
              <th scope="col">{say.acts}</th>
            </tr>
          </thead>
          <tbody>
            {mine.chosen.map((employer) => (
              <tr key={employer.id} className={employer.id === picked ? 'on' : undefined}>
                <td data-label={say.name}>
                  <label className="pick">
                    <input
                      id={employer.id}
                      type="radio"
                      name="employer"
                      checked={employer.id === picked}
                      onChange={() => setPicked(employer.id)}
                    />
                    <span>
                      {employer.name} {employer.id === confirmed && <span className="tag done">✓ {say.confirmed}</span>}
                    </span>
                  </label>
                </td>
                <td data-label={say.creditCode}>{employer.creditCode ?? texts.list.none}</td>
                <td data-label={say.region}>{employer.regionName ?? texts.list.none}</td>
                <td className="acts">
                  <button
                    type="button"
                    className="btn quiet danger"
                    aria-label={say.releaseNamed(employer.name)}
                    onClick={() => setReleasing(employer.id)}
                  >
                    {say.release}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        {say.none}
        {'　'}
        <Link to="/binding/search" id="bind">
          {say.bind}
        </Link>
      </p>
      <div className="foot">
        <button
          type="button"
          className="btn"
          onClick={() => {
            if (picked === undefined || nameOf(picked) === '') setMissing((count) => count + 1);
            else setAsking(true);
          }}
        >
          {say.confirm}
        </button>
        <Link to="/">{texts.close}</Link>
      </div>
      {asking && picked !== undefined && (
        <Question
          title={say.confirmTitle(nameOf(picked))}
          yes={texts.confirm}
          busy={confirm.isPending}
          onNo={() => setAsking(false)}
          onYes={() =>
            confirm.mutate(picked, {
              onSuccess: () => void navigate('/declare/pledge'),
              onSettled: () => setAsking(false),
            })
          }
        >
          <p>{confirmed !== undefined && confirmed !== picked ? say.changeLead(nameOf(confirmed)) : say.confirmLead}</p>
        </Question>
      )}
      {releasing !== undefined && (
        <Question
          title={say.releaseTitle(nameOf(releasing))}
          yes={say.release}
          danger
          busy={release.isPending}
          onNo={() => setReleasing(undefined)}
          onYes={() =>
            release.mutate(releasing, {
              onSuccess: () => setPicked((before) => (before === releasing ? undefined : before)),
              onSettled: () => setReleasing(undefined),
            })
          }
        >
          <p>{say.releaseLead}</p>
        </Question>
      )}
    </>
  );
}
