import type { CheckView, PageView } from '@/shared/api/types';
import { matrixTexts as say } from '@/shared/texts/matrix';
import { useDeclaration, type OpenDeclaration } from './context';
import { Matrix, type ConditionGroups, type EvidencedClause } from './Matrix';
import { placeOf } from './Returned';
import { attachmentsPath } from './TaskList';

/** Where one file stands among the attachments. */
export const proofPath = (declarationId: string, attachmentId: string) =>
  `${attachmentsPath(declarationId)}#/attachments/${attachmentId}`;

/** All conditions of the open declaration with their evidence. */
export function DeclarationMatrix({ check }: { check: CheckView }) {
  const open = useDeclaration();
  return <Linked open={open} clauses={check.clauses} conditions={check.conditions} />;
}

/** Beside records that can cite clauses: what is cited by which record, and proved by which file. Elsewhere nothing. */
export function EvidenceMatrix({ page }: { page: PageView }) {
  const open = useDeclaration();
  const citing = page.parts.some(({ fields }) => fields.some(({ kind }) => kind === 'clauses'));
  const clauses = open.check?.clauses.filter(({ kind }) => kind === 'ACHIEVEMENT') ?? [];
  if (!citing || open.check === undefined || clauses.length === 0) return null;
  return (
    <section aria-label={say.title}>
      <h2>{say.title}</h2>
      <p className="muted">{say.lead}</p>
      <Linked open={open} clauses={clauses} conditions={open.check.conditions} />
    </section>
  );
}

interface LinkedProps {
  open: OpenDeclaration;
  clauses: readonly EvidencedClause[];
  conditions: ConditionGroups | undefined;
}

function Linked({ open, clauses, conditions }: LinkedProps) {
  return (
    <Matrix
      clauses={clauses}
      conditions={conditions}
      placeOf={(address) => placeOf(open, address)}
      proofAt={(id) => proofPath(open.view.id, id)}
    />
  );
}
