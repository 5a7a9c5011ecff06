import { Link } from 'react-router';
import { matrixTexts as say } from '@/shared/texts/matrix';
import { dayText } from '@/shared/time/format';

export type Verdict = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** A clause held against what a person entered: the verdict, the arithmetic, and the records that prove it. */
export interface EvidencedClause {
  code: string;
  kind: string;
  text: string;
  verdict: Verdict;
  reason: string;
  /** Addresses that the verdict rests on. */
  evidence: readonly string[];
  records?: readonly { address: string; label: string; proofs: readonly { id: string; name: string }[] }[];
  /** What is still missing, as a sentence. */
  missing?: string | undefined;
}

/** How the clauses belong together: all of a group, any of it, or at least so many. */
export interface ConditionGroups {
  asOf: string;
  neededAchievements: number;
  citedAchievements: number;
  groups: readonly {
    kind: string;
    label: string;
    rule: 'ALL' | 'ANY' | 'AT_LEAST';
    needed?: number | undefined;
    codes: readonly string[];
    verdict: Verdict;
  }[];
}

interface MatrixProps {
  clauses: readonly EvidencedClause[];
  conditions?: ConditionGroups | undefined;
  /** Where an address is mended; undefined: nowhere on these pages. */
  placeOf: (address: string) => string | undefined;
  /** Where a proof is looked at; absent where there are no proofs yet. */
  proofAt?: (id: string) => string;
  /** Shows the columns of records and proofs; before there is a declaration there are none. */
  withRecords?: boolean;
  level?: 2 | 3;
}

type Group = Omit<ConditionGroups['groups'][number], 'codes' | 'rule' | 'verdict'> & {
  rule?: 'ALL' | 'ANY' | 'AT_LEAST';
  verdict?: Verdict;
  members: readonly EvidencedClause[];
};

const ACHIEVEMENT = 'ACHIEVEMENT';

const looks = { MET: 'done', NOT_MET: 'bad', UNKNOWN: 'warn' } as const;

/** The matrix of clauses and evidence: clause → record → proof, and what is still missing. Cards on a phone. */
export function Matrix({ clauses, conditions, placeOf, proofAt, withRecords = true, level = 3 }: MatrixProps) {
  if (clauses.length === 0) return <p>{say.noClauses}</p>;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className="matrix">
      {conditions && <p className="muted">{say.asOf(dayText(conditions.asOf))}</p>}
      {groupsOf(clauses, conditions).map((group) => (
        <div key={`${group.kind}${group.label}`} role="group" aria-label={group.label}>
          <div className="matrix-top">
            <Title>{group.label}</Title>
            {group.rule !== undefined && group.members.length > 1 && (
              <span className="tag now">
                {group.rule === 'AT_LEAST' ? say.rules.AT_LEAST(group.needed ?? 1) : say.rules[group.rule]}
              </span>
            )}
            {group.rule === 'AT_LEAST' && conditions && (
              <span className="tag todo">{say.cited(conditions.citedAchievements)}</span>
            )}
            {group.verdict !== undefined && <VerdictTag verdict={group.verdict} />}
          </div>
          <table>
            <caption className="unseen">{group.label}</caption>
            <thead>
              <tr>
                <th scope="col">{say.clause}</th>
                {withRecords && <th scope="col">{say.records}</th>}
                <th scope="col">{say.missing}</th>
              </tr>
            </thead>
            <tbody>
              {group.members.map((clause) => (
                <tr key={clause.code}>
                  <td data-label={say.clause}>
                    <div>
                      <ClauseTag clause={clause} /> {clause.text}
                      <small className="muted block">{clause.reason}</small>
                    </div>
                  </td>
                  {withRecords && (
                    <td data-label={say.records}>
                      <Records clause={clause} placeOf={placeOf} proofAt={proofAt} />
                    </td>
                  )}
                  <td data-label={say.missing}>
                    <Missing clause={clause} placeOf={placeOf} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

/** An achievement that nobody cited is no failure: only so many of them are needed. */
function ClauseTag({ clause: { kind, verdict } }: { clause: EvidencedClause }) {
  return kind === ACHIEVEMENT && verdict === 'NOT_MET' ? (
    <span className="tag todo">{say.notCited}</span>
  ) : (
    <VerdictTag verdict={verdict} />
  );
}

function VerdictTag({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`tag ${looks[verdict]}`}>
      {verdict === 'MET' && <span aria-hidden="true">✓ </span>}
      {say.verdicts[verdict]}
    </span>
  );
}

interface RecordsProps {
  clause: EvidencedClause;
  placeOf: MatrixProps['placeOf'];
  proofAt: MatrixProps['proofAt'] | undefined;
}

function Records({ clause: { kind, records = [] }, placeOf, proofAt }: RecordsProps) {
  if (records.length === 0) return <span className="muted">{say.none}</span>;
  return (
    <ul className="plain">
      {records.map(({ address, label, proofs }) => (
        <li key={address}>
          <Linked to={placeOf(address)}>{label}</Linked>
          <small className="block">
            <span className="muted">{proofs.length > 0 ? say.proof : kind === ACHIEVEMENT && say.noProof}</span>
            {proofs.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && '、'}
                <Linked to={proofAt?.(id)}>{name}</Linked>
              </span>
            ))}
          </small>
        </li>
      ))}
    </ul>
  );
}

function Missing({ clause, placeOf }: { clause: EvidencedClause; placeOf: MatrixProps['placeOf'] }) {
  if (clause.missing === undefined)
    return <span className="muted">{clause.verdict === 'UNKNOWN' ? say.judged : say.nothingMissing}</span>;
  const place = whereMissing(clause);
  const to = place === undefined ? undefined : placeOf(place);
  return (
    <div>
      {clause.missing}
      {to !== undefined && (
        <>
          {' '}
          <Link to={to} aria-label={say.goMendNamed(clause.text)}>
            {say.goMend}
          </Link>
        </>
      )}
    </div>
  );
}

function Linked({ to, children }: { to: string | undefined; children: string }) {
  return to === undefined ? <>{children}</> : <Link to={to}>{children}</Link>;
}

/** Where each kind of condition is filled in, when no fact of it is there yet. */
const home: Record<string, string> = {
  APPRAISAL: '/appraisals',
  TEST: '/qualification/proficiencyTest',
  HOURS: '/trainings',
  DEGREE_YEARS: '/education',
  ACHIEVEMENT: '/works',
  ATTESTATION: '/basic',
};

/** An achievement's record without proof first, then the facts that the verdict rests on, then the part of this kind. */
const whereMissing = ({ kind, records, evidence }: EvidencedClause): string | undefined =>
  (kind === ACHIEVEMENT ? records?.find(({ proofs }) => proofs.length === 0)?.address : undefined) ??
  evidence[0] ??
  home[kind];

/** As the server groups them; else by kind, in their order, without a rule. */
function groupsOf(clauses: readonly EvidencedClause[], conditions: ConditionGroups | undefined): Group[] {
  const named = (conditions?.groups ?? []).map(({ codes, ...group }) => ({
    ...group,
    members: clauses.filter(({ code }) => codes.includes(code)),
  }));
  const grouped = new Set(named.flatMap(({ members }) => members.map(({ code }) => code)));
  const others = new Map<string, EvidencedClause[]>();
  for (const clause of clauses.filter(({ code }) => !grouped.has(code))) {
    const label = say.kinds[clause.kind] ?? clause.kind;
    others.set(label, [...(others.get(label) ?? []), clause]);
  }
  return [
    ...named.filter(({ members }) => members.length > 0),
    ...[...others].map(([label, members]) => ({ kind: label, label, members })),
  ];
}
