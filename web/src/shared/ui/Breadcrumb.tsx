import { Link } from 'react-router';
import { texts } from '@/shared/texts/common';

export interface Crumb {
  label: string;
  to?: string;
}

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="crumb" aria-label={texts.nav.breadcrumb}>
      <ol>
        <li>
          <Link to="/">{texts.nav.home}</Link>
        </li>
        {crumbs.map(({ label, to }) => (
          <li key={label}>
            {to === undefined ? <span aria-current="page">{label}</span> : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
