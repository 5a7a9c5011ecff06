import { Link, useNavigate, useParams } from 'react-router';
import { problemFrom } from '@/shared/api/problem';
import { Strip } from '@/shared/declaration/Strip';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { preparationTexts } from '@/shared/texts/preparation';
import { instantText } from '@/shared/time/format';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { ProblemNote, Queried, Skeleton } from '@/shared/ui/Queried';
import { useAgree, usePreparation } from './api';

const say = preparationTexts.pledge;

/** ① 诚信承诺: its text, and the act of agreeing. Under a declaration it is there to be read again. */
export function Pledge() {
  const { id } = useParams();
  const preparation = usePreparation();
  const agree = useAgree();
  const navigate = useNavigate();
  const started = id !== undefined;
  return (
    <>
      <Strip step={1} name={formTexts.steps.pledge} />
      <Breadcrumb crumbs={[{ label: preparationTexts.crumb, to: '/binding' }, { label: formTexts.steps.pledge }]} />
      <main id="main" className="page form-wide">
        <Queried query={preparation} skeleton={<Skeleton lines={6} />}>
          {({ pledge }) => (
            <>
              <Heading>{pledge.title}</Heading>
              {agree.error && <ProblemNote problem={problemFrom(agree.error)} />}
              <div className="card prose">
                {pledge.text.split('\n').map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                <small className="muted">
                  {say.version(pledge.version)}
                  {pledge.agreedAt && `　${say.agreed(instantText(pledge.agreedAt))}`}
                </small>
              </div>
              <div className="foot">
                {started ? (
                  <Link className="btn" to={`/declarations/${id}`}>
                    {say.next}
                  </Link>
                ) : (
                  <button
                    type="button"
                    className="btn"
                    aria-busy={agree.isPending}
                    onClick={() =>
                      agree.mutate(
                        { version: pledge.version, digest: pledge.digest },
                        { onSuccess: () => void navigate('/declare/choices') },
                      )
                    }
                  >
                    {say.agree}
                  </button>
                )}
                <Link to="/">{texts.backHome}</Link>
              </div>
            </>
          )}
        </Queried>
      </main>
    </>
  );
}
