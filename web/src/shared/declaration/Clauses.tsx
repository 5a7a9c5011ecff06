import { matrixTexts as say } from '@/shared/texts/matrix';
import type { EvidencedClause } from './Matrix';

const looks = { MET: 'done', NOT_MET: 'bad', UNKNOWN: 'warn' } as const;

/** The conditions, each with its verdict, the arithmetic behind it, and never colour alone. */
export function Clauses({ clauses }: { clauses: readonly EvidencedClause[] }) {
  return (
    <ul className="clause">
      {clauses.map(({ code, text, verdict, reason }) => (
        <li key={code}>
          <span className={`tag ${looks[verdict]}`}>
            {verdict === 'MET' && <span aria-hidden="true">✓ </span>}
            {say.verdicts[verdict]}
          </span>
          <span>
            {text}
            <small>{reason}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
