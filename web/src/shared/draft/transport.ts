import { csrfHeaders } from '@/shared/api/csrf';
import { ProblemError, problemOf } from '@/shared/api/problem';
import { reportSignedOut } from '@/shared/api/signedOut';
import type { PartState } from '@/shared/api/types';
import type { Attempt, DraftEvent } from './partDraft';

/** Carries one save to the server and says what became of it. */
export type Transport = (address: string, attempt: Attempt) => Promise<DraftEvent>;

const REQUEST_MS = 30_000;

/** An address has slashes of its own, which the typed client would encode: hence a request by hand. */
export function partTransport(declarationId: string): Transport {
  return async (address, attempt) => {
    let response: Response;
    try {
      response = await fetch(`/api/declarations/${encodeURIComponent(declarationId)}/parts${address}`, {
        method: attempt.values === null ? 'DELETE' : 'PUT',
        credentials: 'same-origin',
        headers: {
          ...csrfHeaders(),
          'Content-Type': 'application/json',
          'Save-Id': attempt.saveId,
          ...(attempt.rev === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${attempt.rev}"` }),
        },
        ...(attempt.values === null ? {} : { body: JSON.stringify({ values: attempt.values }) }),
        signal: AbortSignal.timeout(REQUEST_MS),
      });
      const body: unknown = await response.json().catch(() => undefined);
      return eventOf(response, body);
    } catch {
      return { kind: 'failed' };
    }
  };
}

function eventOf(response: Response, body: unknown): DraftEvent {
  if (response.ok && isPart(body)) return { kind: 'answered', stored: body };
  if (response.status === 401) {
    reportSignedOut();
    return { kind: 'unauthenticated' };
  }
  const error = problemOf(response, body);
  const { stored } = error.problem.more;
  if (response.status === 409 && isPart(stored)) return { kind: 'conflicted', stored };
  return response.ok || error.passing ? failedOf(error) : { kind: 'refused', problem: error.problem };
}

const failedOf = ({ retryAfterSeconds }: ProblemError): DraftEvent =>
  retryAfterSeconds === undefined ? { kind: 'failed' } : { kind: 'failed', retryAfterSeconds };

function isPart(body: unknown): body is PartState {
  return typeof body === 'object' && body !== null && 'rev' in body && 'values' in body && 'saveId' in body;
}
