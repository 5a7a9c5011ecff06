import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { OfficeRow } from '@/shared/api/types';
import { texts } from '@/shared/texts/common';
import { officeTexts as say } from '@/shared/texts/office';
import { instantText } from '@/shared/time/format';
import { Heading } from '@/shared/ui/Heading';
import { Pager } from '@/shared/ui/Pager';
import { Empty, Queried } from '@/shared/ui/Queried';

/** Submitted declarations of the office's region. */
export function OfficeHome() {
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('page') ?? 1);
  const me = useQuery({ queryKey: ['me'], queryFn: () => answerOf(client.GET('/api/me')) });
  const rows = useQuery({
    queryKey: ['office', page],
    queryFn: () => answerOf(client.GET('/api/office/declarations', { params: { query: { page, size: 20 } } })),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
  return (
    <main id="main" className="page">
      <Heading>{say.title}</Heading>
      <p className="muted">
        {say.lead(me.data?.regionName ?? '')}　<Link to="/office/organizations/new">{say.newEmployer}</Link>
      </p>
      <h2>{say.declarations}</h2>
      <Queried query={rows}>
        {({ items, total, size }) =>
          items.length === 0 ? (
            <Empty title={say.empty}>
              <p>{say.emptyHint}</p>
            </Empty>
          ) : (
            <>
              <Rows rows={items} />
              <Pager total={total} page={page} size={size} onPage={(next) => setSearch({ page: String(next) })} />
            </>
          )
        }
      </Queried>
    </main>
  );
}

function Rows({ rows }: { rows: OfficeRow[] }) {
  return (
    <table>
      <caption className="unseen">{say.declarations}</caption>
      <thead>
        <tr>
          <th scope="col">{say.name}</th>
          <th scope="col">{say.titleWanted}</th>
          <th scope="col">{say.employer}</th>
          <th scope="col">{say.plan}</th>
          <th scope="col">{say.stage}</th>
          <th scope="col">{say.receipt}</th>
          <th scope="col">{say.submittedAt}</th>
          <th scope="col">{say.acts}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-label={say.name}>{row.name}</td>
            <td data-label={say.titleWanted}>{row.title}</td>
            <td data-label={say.employer}>{row.employerName ?? texts.list.none}</td>
            <td data-label={say.plan}>{row.planName}</td>
            <td data-label={say.stage}>{row.stageLabel}</td>
            <td data-label={say.receipt}>{row.receiptNumber ?? texts.list.none}</td>
            <td data-label={say.submittedAt}>{row.submittedAt ? instantText(row.submittedAt) : texts.list.none}</td>
            <td className="acts">
              <Link
                className="btn second"
                to={`/office/declarations/${row.id}`}
                aria-label={`${say.open}：${row.name}`}
              >
                {say.open}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
