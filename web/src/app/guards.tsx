import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Session } from '@/shared/api/types';
import { useSession } from '@/shared/session/session';
import { shellTexts } from '@/shared/texts/shell';
import { Heading } from '@/shared/ui/Heading';
import { Queried, Skeleton } from '@/shared/ui/Queried';

const Entrance = lazy(async () => ({ default: (await import('@/features/entrance/Entrance')).Entrance }));
const Home = lazy(async () => ({ default: (await import('@/features/home/Home')).Home }));

const loading = (
  <main id="main" className="page">
    <Skeleton lines={6} />
  </main>
);

function WithSession({ children }: { children: (session: Session) => ReactNode }) {
  const session = useSession();
  if (session.isError && session.data === undefined) {
    return (
      <main id="main" className="page">
        <Queried query={session}>{() => null}</Queried>
      </main>
    );
  }
  return <Suspense fallback={loading}>{session.data ? children(session.data) : loading}</Suspense>;
}

/** The front door, or the home of the person who is signed in. */
export function Start() {
  return (
    <WithSession>
      {(session) => {
        if (!session.signedIn) return <Entrance to="/" demo={session.demo} />;
        return session.kind === 'STAFF' ? <Navigate to="/office" replace /> : <Home />;
      }}
    </WithSession>
  );
}

/** Pages of a signed-in person; others are asked to sign in and come back here. */
export function Guarded({ kind }: { kind: 'APPLICANT' | 'STAFF' }) {
  const { pathname, search, hash } = useLocation();
  return (
    <WithSession>
      {(session) => {
        if (!session.signedIn) return <Entrance to={`${pathname}${search}${hash}`} asked demo={session.demo} />;
        if (session.kind !== kind) return <WrongArea kind={kind} />;
        return <Outlet />;
      }}
    </WithSession>
  );
}

function WrongArea({ kind }: { kind: 'APPLICANT' | 'STAFF' }) {
  const { title, detail } = kind === 'STAFF' ? shellTexts.staffOnly : shellTexts.applicantOnly;
  return (
    <main id="main" className="page form-wide">
      <Heading>{title}</Heading>
      <p>{detail}</p>
    </main>
  );
}
