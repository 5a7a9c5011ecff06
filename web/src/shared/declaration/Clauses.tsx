import type { ClauseVerdict } from '@/shared/api/types';
import { confirmTexts as say } from '@/shared/texts/confirm';

const looks = { MET: 'done', NOT_MET: 'bad', UNKNOWN: 'warn' } as const;

/** The conditions, each with its verdict, the arithmetic behind it, and never colour alone. */
export function Clauses({ clauses }: { clauses: readonly ClauseVerdict[] }) {
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
