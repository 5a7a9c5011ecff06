import createClient, { type Middleware } from 'openapi-fetch';
import type {
  AttachmentPaths,
  CommitteePaths,
  DocumentPaths,
  GatewayPaths,
  IdentityPaths,
  OrganizationPaths,
} from './described';
import type { paths as DeclarationPaths } from './generated/declaration-service';
import { ProblemError, problemOf } from './problem';
import { reportSignedOut } from './signedOut';
import { csrfHeaders, isUnsafe } from './csrf';

export type Paths = GatewayPaths &
  IdentityPaths &
  OrganizationPaths &
  CommitteePaths &
  DeclarationPaths &
  AttachmentPaths &
  DocumentPaths;

const session: Middleware = {
  onRequest({ request }) {
    if (isUnsafe(request.method)) {
      for (const [name, value] of Object.entries(csrfHeaders())) request.headers.set(name, value);
    }
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) reportSignedOut();
  },
};

/** The services behind the gateway, typed by their OpenAPI files. */
export const client = createClient<Paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  // Looked up on each call, so that a test can put its own in place.
  fetch: (request) => globalThis.fetch(request),
});
client.use(session);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body; throws ProblemError for a refusal, a dead line or an answer that is not ours. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch {
    throw ProblemError.offline();
  }
  if (!answer.response.ok) throw problemOf(answer.response, answer.error);
  return answer.data as T;
}
