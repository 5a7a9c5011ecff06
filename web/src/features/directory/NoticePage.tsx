import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { directoryTexts as say } from '@/shared/texts/home';
import { dayText } from '@/shared/time/format';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Queried } from '@/shared/ui/Queried';

/** One public notice. */
export function NoticePage() {
  const { id = '' } = useParams();
  const notice = useQuery({
    queryKey: ['notice', id],
    queryFn: () => answerOf(client.GET('/api/notices/{id}', { params: { path: { id } } })),
    staleTime: 300_000,
  });
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.noticesTitle, to: '/notices' }, { label: notice.data?.title ?? '…' }]} />
      <main id="main" className="page form-wide prose">
        <Queried query={notice}>
          {({ title, publishedOn, body }) => (
            <>
              <Heading>{title}</Heading>
              <p className="muted">
                <time dateTime={publishedOn}>{dayText(publishedOn)}</time>
              </p>
              <p className="lines">{body}</p>
              <p>
                <Link to="/notices">{say.allNotices}</Link>
              </p>
            </>
          )}
        </Queried>
      </main>
    </>
  );
}
