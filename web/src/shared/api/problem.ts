import { texts } from '@/shared/texts/common';

export interface FieldProblem {
  address: string;
  message: string;
  key?: string;
}

/** RFC 9457 problem details as our services send them. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  errors: FieldProblem[];
  /** Further members, e.g. `stored` of a version conflict. */
  more: Record<string, unknown>;
}

/** Status 0 stands for a line that gave no answer at all. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfterSeconds?: number,
  ) {
    super(problem.detail);
    this.name = 'ProblemError';
  }

  static offline(): ProblemError {
    return new ProblemError({
      status: 0,
      code: 'offline',
      title: texts.offline.title,
      detail: texts.offline.detail,
      errors: [],
      more: {},
    });
  }

  /** Whether the same request may succeed later without anybody doing anything. */
  get passing(): boolean {
    const { status, code } = this.problem;
    return status === 0 || status === 429 || status >= 500 || status === 408 || code === 'attachments-syncing';
  }
}

const text = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** Reads a refusal, also one that a proxy wrote as HTML. */
export function problemOf(response: Response, body: unknown): ProblemError {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { code, title, detail, errors, ...more } = fields;
  const fallback = response.status >= 500 ? texts.unavailable : texts.refused;
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ProblemError(
    {
      status: response.status,
      code: text(code, response.status >= 500 ? 'service-unavailable' : 'unknown'),
      title: text(title, fallback.title),
      detail: text(detail, fallback.detail),
      errors: Array.isArray(errors) ? (errors as FieldProblem[]) : [],
      more,
    },
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  );
}

/** What to show for anything thrown. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: 500, code: 'internal', ...texts.unavailable, errors: [], more: {} };
}
