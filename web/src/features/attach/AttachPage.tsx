import { useEffect, useState } from 'react';
import { Link, useBlocker, useNavigate } from 'react-router';
import type { Dossier } from '@/shared/api/types';
import { useDossier } from '@/shared/attachments/dossier';
import { useDeclaration } from '@/shared/declaration/context';
import { Returned } from '@/shared/declaration/Returned';
import { Strip } from '@/shared/declaration/Strip';
import { confirmationPath, pagePath, TaskList } from '@/shared/declaration/TaskList';
import { useHashFocus } from '@/shared/declaration/useHashFocus';
import { PHOTO } from '@/shared/form/photo';
import { attachmentTexts as say } from '@/shared/texts/attachments';
import { sizeText } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Question } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/ErrorSummary';
import { Heading } from '@/shared/ui/Heading';
import { Queried, Skeleton } from '@/shared/ui/Queried';
import { Category } from './Category';
import { useUploads } from './uploads';

/** ③ 附件上传. */
export function AttachPage() {
  const { view, form } = useDeclaration();
  const dossier = useDossier(view.id);
  useHashFocus();
  useSafeDrops();
  return (
    <>
      <Strip step={3} name={formTexts.steps.attach} />
      <Breadcrumb
        crumbs={[{ label: view.plan.name, to: pagePath(view.id, form.pages[0]?.code ?? '') }, { label: say.title }]}
      />
      <div className="page-form">
        <TaskList current={`${formTexts.steps.marks[2]} ${formTexts.steps.attach}`} />
        <main id="main">
          <Returned />
          <Queried query={dossier} skeleton={<Skeleton lines={5} block />}>
            {(loaded) => <Categories dossier={loaded} />}
          </Queried>
        </main>
      </div>
    </>
  );
}

/** A file that misses its place must not take the browser away from the page. */
function useSafeDrops() {
  useEffect(() => {
    const stay = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
}

const NEARLY_FULL = 0.9;

function Categories({ dossier }: { dossier: Dossier }) {
  const { view, form, check } = useDeclaration();
  const uploads = useUploads(view.id);
  const [attempts, setAttempts] = useState(0);
  const navigate = useNavigate();
  // The photo belongs to 基本信息 and is uploaded there.
  const rules = dossier.rules.filter(({ category }) => category !== PHOTO);
  const states = check?.attachments.categories ?? [];
  const counted = (category: string) => dossier.entries.filter((entry) => entry.category === category).length;
  const wanted = rules.filter(({ category, min }) => {
    const state = states.find((one) => one.category === category);
    return (state?.required ?? min > 0) && counted(category) < Math.max(1, state?.min ?? min);
  });
  const last = form.pages.at(-1);
  const { totalBytes, maxTotalBytes } = dossier;
  return (
    <>
      {attempts > 0 && (
        <ErrorSummary
          call={attempts}
          title={say.stillMissing(wanted.length)}
          items={wanted.map(({ category, label, min, max }) => ({
            id: `/attachments/${category}`,
            message: say.missingOne(label, Math.max(1, min), max),
          }))}
        >
          <p>
            <Link to={confirmationPath(view.id)}>{say.later}</Link>
          </p>
        </ErrorSummary>
      )}
      <StillUploading count={uploads.uploads.filter(({ state }) => state !== 'failed').length} />
      <Heading>{say.title}</Heading>
      <p>{say.lead}</p>
      {view.notice !== undefined && <p className="note">{say.returnedLead}</p>}
      {rules.map((rule) => (
        <Category
          key={rule.category}
          declarationId={view.id}
          rule={rule}
          required={states.find(({ category }) => category === rule.category)?.required ?? rule.min > 0}
          entries={dossier.entries.filter(({ category }) => category === rule.category)}
          uploads={uploads}
          sealed={dossier.sealed}
          returned={view.notice !== undefined}
        />
      ))}
      <p className="muted">{say.total(sizeText(totalBytes), sizeText(maxTotalBytes))}</p>
      {totalBytes > maxTotalBytes * NEARLY_FULL && (
        <p className="note warn">{say.quota(sizeText(maxTotalBytes - totalBytes))}</p>
      )}
      <div className="foot">
        <button
          type="button"
          className="btn"
          onClick={() => {
            if (wanted.length > 0) setAttempts((count) => count + 1);
            else void navigate(confirmationPath(view.id));
          }}
        >
          {say.next}
        </button>
        <Link to={pagePath(view.id, last?.code ?? '')}>{say.previous}</Link>
      </div>
    </>
  );
}

/** Leaving would break off what is on its way: asked once. */
function StillUploading({ count }: { count: number }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => count > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (count === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [count]);
  useEffect(() => {
    if (blocker.state === 'blocked' && count === 0) blocker.proceed();
  }, [blocker, count]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Question title={say.leaving(count)} yes={say.leaveAnyway} danger onYes={blocker.proceed} onNo={blocker.reset}>
      <p>{say.leavingDetail}</p>
    </Question>
  );
}
