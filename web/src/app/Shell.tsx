import { useState, useSyncExternalStore } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { problemFrom, type Problem } from '@/shared/api/problem';
import { signedOutStore } from '@/shared/api/signedOut';
import type { Session } from '@/shared/api/types';
import { hereAndNow, lastPlace, personalSignIn, staffSignIn, useMyName, useSession } from '@/shared/session/session';
import { everythingSaved, signOut } from '@/shared/session/signOut';
import { textSize } from '@/shared/session/textSize';
import { texts } from '@/shared/texts/common';
import { shellTexts } from '@/shared/texts/shell';
import { Question } from '@/shared/ui/Dialog';
import { ProblemNote } from '@/shared/ui/Queried';

/** What every page shares: the demo's notice, the header, a session that ended, the footer. */
export function Shell() {
  const { data: session } = useSession();
  const signedOut = useSyncExternalStore(signedOutStore.subscribe, signedOutStore.isSignedOut);
  return (
    <>
      <a className="skip" href="#main">
        {texts.nav.skip}
      </a>
      {session?.demo === true && (
        <aside className="demo" aria-label={texts.demoName}>
          {texts.demo}
        </aside>
      )}
      <Header session={session} />
      {signedOut && <SessionExpired staff={session?.kind === 'STAFF'} />}
      <Outlet />
      <Footer />
      <ScrollRestoration />
    </>
  );
}

function Header({ session }: { session: Session | undefined }) {
  const { pathname } = useLocation();
  const name = pathname === '/' ? texts.system : texts.systemShort;
  const staff = session?.kind === 'STAFF';
  const me = useMyName();
  return (
    <header className="bar">
      <div className="bar-in">
        <Link className="bar-name" to="/">
          {name}
        </Link>
        <div className="bar-links">
          <span className="wide">
            <TextSizeSwitch />
          </span>
          {session?.signedIn === true &&
            (staff ? <Link to="/office">{texts.nav.office}</Link> : <Link to="/cases">{texts.nav.cases}</Link>)}
          {session?.signedIn === true && <span className="wide">{me}</span>}
          {session?.signedIn === true && (
            <span className="wide">
              <SignOut personId={session.personId} />
            </span>
          )}
          {session?.signedIn === false && <Link to="/">{texts.nav.signIn}</Link>}
          <details className="bar-menu">
            <summary>{texts.nav.menu}</summary>
            <div>
              {session?.signedIn === true && <span>{me}</span>}
              <TextSizeSwitch />
              {session?.signedIn === true && <SignOut personId={session.personId} />}
            </div>
          </details>
        </div>
      </div>
    </header>
  );
}

function TextSizeSwitch() {
  const [large, setLarge] = useState(textSize.isLarge);
  return (
    <button
      type="button"
      onClick={() => {
        textSize.set(!large);
        setLarge(!large);
      }}
    >
      {large ? texts.nav.normalText : texts.nav.largeText}
    </button>
  );
}

function SignOut({ personId }: { personId: string | undefined }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const leave = () => {
    signOut(personId).catch((error: unknown) => setProblem(problemFrom(error)));
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          void everythingSaved().then((saved) => (saved ? leave() : setAsking(true)));
        }}
      >
        {texts.nav.signOut}
      </button>
      {asking && (
        <Question
          title={shellTexts.unsaved.title}
          yes={shellTexts.unsaved.leave}
          danger
          onYes={leave}
          onNo={() => setAsking(false)}
        >
          <p>{shellTexts.unsaved.detail}</p>
        </Question>
      )}
      {problem && (
        <Question title={problem.title} yes={texts.retry} onYes={leave} onNo={() => setProblem(undefined)}>
          <ProblemNote problem={problem} />
        </Question>
      )}
    </>
  );
}

function SessionExpired({ staff }: { staff: boolean }) {
  const here = useSyncExternalStore(lastPlace.subscribe, hereAndNow);
  return (
    <div className="note warn expired" role="alert">
      <p>
        <b>{texts.expired.title}</b>
        {texts.expired.detail} <a href={staff ? staffSignIn(here) : personalSignIn(here)}>{texts.expired.signIn}</a>
      </p>
    </div>
  );
}

function Footer() {
  return (
    <footer className="end">
      <ul>
        <li>
          {texts.footer.sponsor}：{texts.sponsor}
        </li>
        <li>
          {texts.footer.copyright}：{texts.sponsor}
        </li>
        <li>
          <Link to="/accessibility">{texts.footer.accessibility}</Link>
        </li>
      </ul>
    </footer>
  );
}
