import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { texts } from '@/shared/texts/common';
import { shellTexts } from '@/shared/texts/shell';

/** A page that could not be shown. What was typed is kept on the device, so a reload loses nothing. */
export function Crash() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  // A new version of the site was put in place while this one was open: its files are gone.
  const outdated = error instanceof TypeError && /import|module/i.test(error.message);
  const { title, detail } = missing ? texts.notFound : outdated ? shellTexts.newVersion : shellTexts.crash;
  return (
    <main id="main" className="page form-wide">
      <h1>{title}</h1>
      <p>{detail}</p>
      <p>
        {!missing && (
          <button type="button" className="btn" onClick={() => globalThis.location.reload()}>
            {shellTexts.crash.reload}
          </button>
        )}{' '}
        <Link to="/">{texts.backHome}</Link>
      </p>
    </main>
  );
}

export function NotFound() {
  return (
    <main id="main" className="page form-wide">
      <h1>{texts.notFound.title}</h1>
      <p>{texts.notFound.detail}</p>
      <p>
        <Link to="/">{texts.backHome}</Link>
      </p>
    </main>
  );
}
