import { csrfHeaders } from '@/shared/api/csrf';
import { ProblemError, problemOf } from '@/shared/api/problem';
import { forgetPerson } from '@/shared/draft/unsavedStore';

type Saver = () => Promise<boolean>;

const savers = new Set<Saver>();

/** An open form registers what it has to save before the person leaves. */
export function saveBeforeSignOut(saver: Saver): () => void {
  savers.add(saver);
  return () => savers.delete(saver);
}

/** True once nothing unsaved is left. */
export async function everythingSaved(): Promise<boolean> {
  const results = await Promise.all([...savers].map((save) => save()));
  return results.every(Boolean);
}

/** Ends the session here and at the sign-in server, and leaves nothing of the person on this device. */
export async function signOut(personId: string | undefined): Promise<void> {
  let response: Response;
  try {
    response = await fetch('/logout', { method: 'POST', credentials: 'same-origin', headers: csrfHeaders() });
  } catch {
    throw ProblemError.offline();
  }
  if (!response.ok && response.status !== 401) throw problemOf(response, await response.json().catch(() => undefined));
  if (personId !== undefined) await forgetPerson(personId);
  const body = (await response.json().catch(() => ({}))) as { location?: string };
  globalThis.location.assign(body.location ?? '/');
}
