import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import type { DeclarationView } from '@/shared/api/types';
import { Answers } from '@/shared/declaration/Answers';
import { declarationQuery, formQuery } from '@/shared/declaration/queries';
import { Marks } from '@/shared/declaration/Returned';
import { confirmationPath } from '@/shared/declaration/TaskList';
import { caseTexts as say } from '@/shared/texts/confirm';
import { deadlineText, instantText } from '@/shared/time/format';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Question } from '@/shared/ui/Dialog';
import { Heading } from '@/shared/ui/Heading';
import { ProblemNote, Queried, Skeleton } from '@/shared/ui/Queried';
import { Documents } from './Documents';
import { Rounds } from './Rounds';
import { StageTag } from './StageTag';

/** One declaration: where it is, its forms, its receipt, its content, and what can still be done with it. */
export function CasePage() {
  const { id = '' } = useParams();
  const declaration = useQuery({ ...declarationQuery(id), refetchOnMount: 'always' });
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.title, to: '/cases' }, { label: declaration.data?.plan.name ?? '…' }]} />
      <main id="main" className="page narrow">
        <Queried query={declaration} skeleton={<Skeleton lines={8} />}>
          {(view) => <Case view={view} />}
        </Queried>
      </main>
    </>
  );
}

function Case({ view }: { view: DeclarationView }) {
  const editable = view.actions.includes('EDIT');
  const form = useQuery(formQuery(view.form.digest)).data;
  return (
    <>
      <Heading>{view.plan.name}</Heading>
      <p className="with-act">
        <StageTag stage={view.stage} label={view.stageLabel} />
        {view.receipt && (
          <span>
            {say.receipt} {view.receipt.printed}　<Link to={`/cases/${view.id}/receipt`}>{say.showReceipt}</Link>
          </span>
        )}
      </p>
      {view.notice && form && <Marks open={{ view, form }} />}
      <h2>{say.timeline}</h2>
      <ol className="timeline">
        {view.timeline.map(({ at, what, label, by, reason }) => (
          <li key={`${at}${what}`}>
            <time dateTime={at}>{instantText(at)}</time>
            <b>{label}</b>
            <div className="muted">{say.by(by)}</div>
            {reason !== undefined && reason !== '' && <div>{reason}</div>}
          </li>
        ))}
        <li className="current" aria-current="step">
          <b>{say.now}</b>
          <div>{whoHasIt(view)}</div>
        </li>
      </ol>
      {view.round > 0 && <Documents declarationId={view.id} />}
      {view.round > 0 && <Rounds declarationId={view.id} editable={editable} />}
      <h2>{say.content}</h2>
      <Content view={view} />
      <Acts view={view} editable={editable} />
    </>
  );
}

/** Who has it now, and until when, as far as it is with the person. */
function whoHasIt({ stage, stageLabel, plan, notice, receipt }: DeclarationView): string {
  switch (stage) {
    case 'DRAFT':
      return say.nowBy.DRAFT(deadlineText(plan.closesAt));
    case 'RETURNED':
      return say.nowBy.RETURNED(deadlineText(notice?.deadline ?? plan.closesAt));
    case 'SUBMITTED':
      return receipt?.next ?? stageLabel;
    default:
      return stageLabel;
  }
}

function Content({ view }: { view: DeclarationView }) {
  const form = useQuery(formQuery(view.form.digest));
  return (
    <Queried query={form}>
      {(definition) => (
        <>
          <dl className="check card">
            {view.choices.map(({ code, label, text }) => (
              <div key={code}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            <div>
              <dt>{say.employer}</dt>
              <dd>{view.employer?.name}</dd>
            </div>
          </dl>
          <Answers view={view} form={definition} />
        </>
      )}
    </Queried>
  );
}

function Acts({ view, editable }: { view: DeclarationView; editable: boolean }) {
  const [asking, setAsking] = useState<'withdraw' | 'discard'>();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: (what: 'withdraw' | 'discard') => {
      const at = { params: { path: { id: view.id } } };
      return what === 'withdraw'
        ? answerOf<unknown>(client.POST('/api/declarations/{id}/withdrawal', at))
        : answerOf<unknown>(client.DELETE('/api/declarations/{id}', at));
    },
    onSettled: async () => {
      setAsking(undefined);
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await queries.invalidateQueries({ queryKey: declarationQuery(view.id).queryKey });
    },
    onSuccess: (_, what) => {
      if (what === 'discard') void navigate('/cases');
    },
  });
  return (
    <>
      {act.error && <ProblemNote problem={problemFrom(act.error)} />}
      <div className="foot">
        {editable && (
          <Link className="btn" to={`/declarations/${view.id}`}>
            {view.stage === 'RETURNED' ? say.mend : say.continue}
          </Link>
        )}
        {editable && view.stage === 'RETURNED' && (
          <Link className="btn second" to={confirmationPath(view.id)}>
            {say.resubmit}
          </Link>
        )}
        {view.actions.includes('WITHDRAW') && (
          <button type="button" className="btn danger" onClick={() => setAsking('withdraw')}>
            {say.withdraw}
          </button>
        )}
        {view.actions.includes('DISCARD') && (
          <button type="button" className="btn quiet danger" onClick={() => setAsking('discard')}>
            {say.discard}
          </button>
        )}
      </div>
      {asking && (
        <Question
          title={asking === 'withdraw' ? say.withdrawTitle : say.discardTitle(view.plan.name)}
          yes={asking === 'withdraw' ? say.withdraw : say.discard}
          danger
          busy={act.isPending}
          onYes={() => act.mutate(asking)}
          onNo={() => setAsking(undefined)}
        >
          <p>{asking === 'withdraw' ? say.withdrawLead : say.discardLead}</p>
        </Question>
      )}
    </>
  );
}
