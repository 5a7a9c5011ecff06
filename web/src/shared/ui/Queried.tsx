import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemFrom, type Problem } from '@/shared/api/problem';
import { texts } from '@/shared/texts/common';

/** The outline of what is coming, in the place where it will be. */
export function Skeleton({ lines = 3, block = false }: { lines?: number; block?: boolean }) {
  const widths = ['w60', 'w90', 'w30'];
  return (
    <div role="status" aria-label={texts.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`skeleton ${block ? 'block' : (widths[line % 3] ?? '')}`} />
      ))}
    </div>
  );
}

export function ProblemNote({ problem, onRetry }: { problem: Problem; onRetry?: (() => void) | undefined }) {
  return (
    <div className="note bad" role="alert">
      <p>
        <b>{problem.title}</b>
        {problem.detail}
      </p>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ address, message }) => (
            <li key={`${address}${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {onRetry && (
        <button type="button" className="btn second" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}

interface QueriedProps<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Loading, failed and loaded: every list and form has all three. */
export function Queried<T>({ query, skeleton, children }: QueriedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemNote problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  return <>{skeleton ?? <Skeleton />}</>;
}
