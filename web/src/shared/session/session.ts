import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import { reportSignedIn } from '@/shared/api/signedOut';
import type { Session } from '@/shared/api/types';
import { serverClock } from '@/shared/time/serverClock';

export const sessionKey = ['session'] as const;

async function fetchSession(): Promise<Session> {
  const session = await answerOf(client.GET('/api/session'));
  serverClock.learn(session.serverTime);
  if (session.signedIn) reportSignedIn();
  return session;
}

export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: fetchSession, staleTime: 60_000 });
}

/** The name to greet with: a citizen's is not in the session, which holds nothing personal, but asked from identity-service. */
export function useMyName(): string {
  const { data: session } = useSession();
  const asked = session?.signedIn === true && session.name === undefined;
  const me = useQuery({
    queryKey: ['me'],
    queryFn: () => answerOf(client.GET('/api/me')),
    enabled: asked,
    staleTime: 300_000,
  });
  return session?.name ?? me.data?.name ?? '';
}

let lastField = '';

/** Tells whenever the person goes to another field of the form. */
export const lastPlace = {
  subscribe: (changed: () => void): (() => void) => {
    const look = () => {
      const id = document.activeElement?.id ?? '';
      if (id.startsWith('/')) lastField = id;
      changed();
    };
    look();
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  },
};

/** Where to come back after signing in: this page, and the field that had the focus last. */
export function hereAndNow(): string {
  const { pathname, search, hash } = globalThis.location;
  const here = lastField !== '' && document.getElementById(lastField) !== null;
  return `${pathname}${search}${here ? `#${lastField}` : hash}`;
}

export const personalSignIn = (to: string) => `/login/personal?to=${encodeURIComponent(to)}`;
export const staffSignIn = (to: string) => `/login/staff?to=${encodeURIComponent(to)}`;
