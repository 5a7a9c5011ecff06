import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { CheckView, DeclarationView, ReceiptView } from '@/shared/api/types';
import { useDossier } from '@/shared/attachments/dossier';
import { Answers } from '@/shared/declaration/Answers';
import { unique, useDeclaration, useDrafts } from '@/shared/declaration/context';
import { Changes } from '@/shared/declaration/Changes';
import { DeclarationMatrix } from '@/shared/declaration/EvidenceMatrix';
import { checkQuery, declarationQuery } from '@/shared/declaration/queries';
import { placeOf, Returned } from '@/shared/declaration/Returned';
import { Strip } from '@/shared/declaration/Strip';
import { attachmentsPath, pagePath, TaskList } from '@/shared/declaration/TaskList';
import { sizeText } from '@/shared/texts/common';
import { confirmTexts as say } from '@/shared/texts/confirm';
import { formTexts } from '@/shared/texts/form';
import { roundTexts } from '@/shared/texts/rounds';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Question } from '@/shared/ui/Dialog';
import { Heading } from '@/shared/ui/Heading';
import { ProblemNote, Queried, Skeleton } from '@/shared/ui/Queried';
import { seenForms } from './seen';
import { useSubmission } from './submission';

/** ④ 提交审核: the declaration as it would go out, what is missing, and the act. */
export function ConfirmPage() {
  const { view, form } = useDeclaration();
  const fresh = useQuery({ ...declarationQuery(view.id), refetchOnMount: 'always' });
  const check = useQuery({ ...checkQuery(view.id), refetchOnMount: 'always' });
  return (
    <>
      <Strip step={4} name={formTexts.steps.submit} />
      <Breadcrumb
        crumbs={[{ label: view.plan.name, to: pagePath(view.id, form.pages[0]?.code ?? '') }, { label: say.title }]}
      />
      <div className="page-form">
        <TaskList current={`${formTexts.steps.marks[3]} ${formTexts.steps.submit}`} />
        <main id="main">
          <Returned />
          <Queried query={check} skeleton={<Skeleton lines={6} block />}>
            {(checked) => (
              <>
                <Missing check={checked} />
                <Heading>{say.title}</Heading>
                <p>{say.lead}</p>
                {view.notice && <SinceTheReturn />}
                <Previews contentVersion={checked.contentVersion} />
                <Information view={fresh.data ?? view} />
                <Answers view={fresh.data ?? view} form={form} changeAt={(page) => pagePath(view.id, page.code)} />
                <h2>{say.conditions}</h2>
                <p className="muted">{say.conditionsLead}</p>
                <DeclarationMatrix check={checked} />
                <Submit check={checked} />
              </>
            )}
          </Queried>
        </main>
      </div>
    </>
  );
}

/** What the person changed since the office sent it back. */
function SinceTheReturn() {
  const open = useDeclaration();
  const { id, round, contentVersion } = open.view;
  return (
    <section aria-label={roundTexts.changes.title}>
      <h2>{roundTexts.changes.title}</h2>
      <p className="muted">{roundTexts.changes.lead}</p>
      <Changes key={contentVersion} declarationId={id} from={round} placeOf={(address) => placeOf(open, address)} />
    </section>
  );
}

function Missing({ check }: { check: CheckView }) {
  const open = useDeclaration();
  const problems = unique(check.problems);
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  const warnings = problems.filter(({ severity }) => severity === 'WARNING');
  return (
    <>
      {errors.length > 0 && (
        <div className="summary" id="missing" tabIndex={-1}>
          <h2>{say.missing(errors.length)}</h2>
          <ul>
            {errors.map(({ address, message }) => (
              <li key={`${address}${message}`}>
                <Link to={placeOf(open, address)}>{message}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {warnings.length > 0 && (
        <div className="note warn">
          <p>
            <b>{say.warnings}</b>
          </p>
          <ul>
            {warnings.map(({ address, message }) => (
              <li key={`${address}${message}`}>
                <Link to={placeOf(open, address)}>{message}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The widest picture that a thumbnail needs, on a display with two pixels a point. */
const THUMB_PIXELS = 400;

/** The first page of the real form. It holds its place from the start, and comes when it can: it is not waited for. */
function Thumbnail({
  declarationId,
  form,
  contentVersion,
}: {
  declarationId: string;
  form: string;
  contentVersion: number;
}) {
  const { store } = useDeclaration();
  const [failed, setFailed] = useState(false);
  const made = useQuery({
    queryKey: ['thumbnail', declarationId, form, contentVersion],
    queryFn: async () => {
      await store.flush();
      return answerOf(
        client.GET('/api/documents/{declarationId}/preview/{form}', { params: { path: { declarationId, form } } }),
      );
    },
    staleTime: Infinity,
    retry: 1,
  });
  const address = `/api/documents/${encodeURIComponent(declarationId)}/preview/${form}/pages/1.png`;
  const wide = form === 'summary-sheet' ? ' wide' : '';
  return (
    <span className={`thumb-sheet${wide}${made.isPending ? ' skeleton' : ''}`} aria-hidden="true">
      {made.data && !failed && (
        <img
          src={`${address}?width=${THUMB_PIXELS}&version=${made.data.contentVersion}`}
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setFailed(true)}
        />
      )}
    </span>
  );
}

const FORMS = ['review-form', 'summary-sheet', 'filled-information'];

function Previews({ contentVersion }: { contentVersion: number }) {
  const { view } = useDeclaration();
  const seen = seenForms(view.id);
  return (
    <section aria-label={say.previews}>
      <h2>{say.previews}</h2>
      <ul className="forms">
        {FORMS.map((form) => {
          const state = seen[form] === undefined ? 'todo' : seen[form] === contentVersion ? 'done' : 'warn';
          return (
            <li key={form}>
              <Link className="thumb" to={`/declarations/${view.id}/preview/${form}`}>
                <Thumbnail declarationId={view.id} form={form} contentVersion={contentVersion} />
                {say.forms[form]}
                <br />
                <span className={`tag ${state}`}>
                  {state === 'done' && <span aria-hidden="true">✓ </span>}
                  {state === 'todo' ? say.notSeen : state === 'done' ? say.seen : say.seenBefore}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Information({ view }: { view: DeclarationView }) {
  const dossier = useDossier(view.id).data;
  const change = (label: string, to: string) => (
    <dd className="act">
      <Link to={to} aria-label={say.changeNamed(label)}>
        {say.change}
      </Link>
    </dd>
  );
  return (
    <section aria-label={say.information}>
      <h2>{say.information}</h2>
      <dl className="check card">
        {view.choices.map(({ code, label, text }) => (
          <div key={code}>
            <dt>{label}</dt>
            <dd>{text === '' ? say.nothing : text}</dd>
          </div>
        ))}
        <div>
          <dt>{say.employer}</dt>
          <dd>{view.employer?.name ?? say.nothing}</dd>
          {change(say.employer, '/binding')}
        </div>
        <div>
          <dt>{say.attachments}</dt>
          <dd>{dossier ? say.attachmentsText(dossier.entries.length, sizeText(dossier.totalBytes)) : '…'}</dd>
          {change(say.attachments, attachmentsPath(view.id))}
        </div>
      </dl>
    </section>
  );
}

function Submit({ check }: { check: CheckView }) {
  const { view, form, store } = useDeclaration();
  const drafts = useDrafts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const dossier = useDossier(view.id);
  const [asking, setAsking] = useState(false);
  const [checking, setChecking] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const done = useCallback(
    (_receipt: ReceiptView) => {
      void queries.invalidateQueries({ queryKey: ['cases'] });
      void Promise.resolve(navigate(`/cases/${view.id}/receipt`, { state: { fresh: true } })).then(() =>
        queries.invalidateQueries({ queryKey: declarationQuery(view.id).queryKey }),
      );
    },
    [navigate, queries, view.id],
  );
  const { state, submit, stop } = useSubmission(done);
  const seen = seenForms(view.id);
  const previewed = ['review-form', 'summary-sheet'].every((one) => seen[one] === check.contentVersion);

  const ask = async () => {
    setTrouble(undefined);
    setChecking(true);
    const saved = await store.flush();
    const [now] = await Promise.all([
      queries.query({ ...checkQuery(view.id), staleTime: 0 }).catch(() => undefined),
      dossier.refetch(),
    ]);
    setChecking(false);
    if (!saved) setTrouble(say.unsaved);
    else if (now?.complete === false) {
      const list = document.getElementById('missing');
      list?.scrollIntoView({ block: 'start' });
      list?.focus({ preventScroll: true });
    } else setAsking(true);
  };
  const go = () => {
    setAsking(false);
    if (dossier.data)
      submit({
        declarationId: view.id,
        contentVersion: check.contentVersion,
        manifestDigest: dossier.data.manifestDigest,
      });
  };
  const last = form.pages[0];
  const contested = [...drafts.drafts.values()].some(({ conflicts }) => conflicts.length > 0);
  return (
    <>
      {(trouble !== undefined || contested) && (
        <div className="note warn" role="alert">
          {trouble ?? say.unsaved}
        </div>
      )}
      {state.kind === 'refused' && <ProblemNote problem={state.problem} />}
      {state.kind === 'waiting' && (
        <div className="note warn" role="status">
          <p>
            {say.waiting[state.why]} {say.waiting.again(state.seconds)}
          </p>
          <button type="button" className="btn quiet" onClick={stop}>
            {say.waiting.stop}
          </button>
        </div>
      )}
      <div className="foot">
        <button
          type="button"
          className="btn"
          aria-busy={checking || state.kind === 'sending'}
          onClick={() => {
            if (state.kind !== 'sending' && state.kind !== 'waiting' && !checking) void ask();
          }}
        >
          {checking || state.kind === 'sending' ? say.checking : view.notice ? say.resubmit : say.submit}
        </button>
        <Link to={pagePath(view.id, last?.code ?? '')}>{say.back}</Link>
      </div>
      {asking && (
        <Question title={say.last.title} yes={say.last.yes} onYes={go} onNo={() => setAsking(false)}>
          {!previewed && <p className="note warn">{say.last.notPreviewed}</p>}
          <p>{say.last.lead}</p>
        </Question>
      )}
    </>
  );
}
