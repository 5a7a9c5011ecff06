import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import type { DeclarationView, ReceiptView } from '@/shared/api/types';
import { declarationQuery } from '@/shared/declaration/queries';
import { caseTexts as say } from '@/shared/texts/confirm';
import { dayText, instantText } from '@/shared/time/format';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Empty, Queried } from '@/shared/ui/Queried';
import { Documents } from './Documents';

/** The receipt: number, time, what happens next, where the paper copies go and until when. */
export function Receipt() {
  const { id = '' } = useParams();
  const fresh = (useLocation().state as { fresh?: boolean } | null)?.fresh === true;
  const declaration = useQuery({ ...declarationQuery(id), refetchOnMount: 'always' });
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.title, to: '/cases' }, { label: say.receiptTitle }]} />
      <main id="main" className="page form-wide">
        <Queried query={declaration}>
          {(view) =>
            view.receipt ? (
              <Shown view={view} receipt={view.receipt} fresh={fresh} />
            ) : (
              <Empty title={view.stageLabel}>
                <Link to={`/cases/${id}`}>{say.toCase}</Link>
              </Empty>
            )
          }
        </Queried>
      </main>
    </>
  );
}

function Shown({ view, receipt, fresh }: { view: DeclarationView; receipt: ReceiptView; fresh: boolean }) {
  return (
    <>
      {fresh && (
        <p className="note ok" role="status">
          <b>✓ {say.finished}</b>
          {view.stageLabel}
        </p>
      )}
      <Heading>{say.receiptTitle}</Heading>
      <dl className="check card">
        <Line label={say.number}>
          <b className="number">{receipt.printed}</b>
        </Line>
        <Line label={say.submittedAt}>{instantText(receipt.submittedAt)}</Line>
        <Line label={say.plan}>{view.plan.name}</Line>
        <Line label={say.committee}>{view.plan.committeeName}</Line>
        <Line label={say.employer}>{view.employer?.name}</Line>
        <Line label={say.digest}>
          <code>{receipt.snapshotSha256.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </Line>
        {receipt.paper && (
          <Line label={say.paper}>{say.paperText(receipt.paper.place, dayText(receipt.paper.until))}</Line>
        )}
        <Line label={say.whatNext}>{receipt.next}</Line>
      </dl>
      <Documents declarationId={view.id} newest />
      <div className="foot">
        <button type="button" className="btn" onClick={() => print()}>
          {say.print}
        </button>
        <Link to={`/cases/${view.id}`}>{say.toCase}</Link>
        <Link to="/cases">{say.title}</Link>
      </div>
    </>
  );
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
