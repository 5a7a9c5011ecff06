import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { directoryTexts as say, noticeKinds } from '@/shared/texts/home';
import { dayText } from '@/shared/time/format';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Pager } from '@/shared/ui/Pager';
import { SelectField } from '@/shared/ui/PlainField';
import { Empty, Queried } from '@/shared/ui/Queried';

/** 湖北省职称通知公告, by kind; the filter stands in the address. */
export function Notices() {
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind') ?? '';
  const page = Number(search.get('page') ?? 1);
  const notices = useQuery({
    queryKey: ['notices', kind, page],
    queryFn: () =>
      answerOf(client.GET('/api/notices', { params: { query: { ...(kind === '' ? {} : { kind }), page, size: 10 } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.noticesTitle }]} />
      <main id="main" className="page">
        <Heading>{say.noticesTitle}</Heading>
        <div className="filters">
          <SelectField
            label={say.kind}
            value={kind}
            options={noticeKinds}
            placeholder={say.allKinds}
            onChange={(next) => setSearch(next === '' ? {} : { kind: next })}
          />
        </div>
        <Queried query={notices}>
          {({ items, total, size }) =>
            items.length === 0 ? (
              <Empty title={say.noNotices}>
                <p>{say.noNoticesHint}</p>
              </Empty>
            ) : (
              <>
                <ul className="list">
                  {items.map(({ id, title, publishedOn }) => (
                    <li key={id}>
                      <Link to={`/notices/${id}`}>{title}</Link>
                      <time dateTime={publishedOn}>{dayText(publishedOn)}</time>
                    </li>
                  ))}
                </ul>
                <Pager
                  total={total}
                  page={page}
                  size={size}
                  onPage={(next) => setSearch({ ...(kind === '' ? {} : { kind }), page: String(next) })}
                />
              </>
            )
          }
        </Queried>
      </main>
    </>
  );
}
