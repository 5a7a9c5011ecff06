import { Link, useSearchParams } from 'react-router';
import { personalSignIn, staffSignIn } from '@/shared/session/session';
import { texts } from '@/shared/texts/common';
import { homeTexts } from '@/shared/texts/home';
import { Heading } from '@/shared/ui/Heading';
import { DemoAccounts } from './DemoAccounts';

const say = homeTexts.entrance;

interface EntranceProps {
  /** Where the person was going. */
  to: string;
  /** Whether a page asked for the sign-in, rather than the person coming to the front door. */
  asked?: boolean;
  demo: boolean;
}

/** The two ways in, and what needs no account. */
export function Entrance({ to, asked = false, demo }: EntranceProps) {
  const [search] = useSearchParams();
  return (
    <main id="main" className="page">
      <Heading>{asked ? say.signInFirst : texts.system}</Heading>
      <p className="muted">{asked ? say.signInFirstLead : say.lead}</p>
      {search.get('signIn') === 'failed' && (
        <p className="note bad" role="alert">
          <b>{say.failed}</b>
          {say.failedHint}
        </p>
      )}
      <div className="doors">
        <a className="door first" href={personalSignIn(to)}>
          <b>{say.personal}</b>
          <span>{say.personalHint}</span>
        </a>
        <a className="door" href={staffSignIn(to.startsWith('/office') ? to : '/office')}>
          <b>{say.staff}</b>
          <span>{say.staffHint}</span>
        </a>
      </div>
      {demo && <DemoAccounts />}
      <h2>{say.open}</h2>
      <ul className="tiles">
        <Open to="/verification" name={say.verification} hint={say.verificationHint} />
        <Open to="/notices" name={say.notices} hint={say.noticesHint} />
        <Open to="/contacts" name={say.contacts} hint={say.contactsHint} />
      </ul>
    </main>
  );
}

function Open({ to, name, hint }: { to: string; name: string; hint: string }) {
  return (
    <li>
      <Link className="tile" to={to}>
        <b>{name}</b>
        <span>{hint}</span>
      </Link>
    </li>
  );
}
