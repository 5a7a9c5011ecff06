import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { CaseView } from '@/shared/api/types';
import { texts } from '@/shared/texts/common';
import { caseTexts as say } from '@/shared/texts/confirm';
import { instantText } from '@/shared/time/format';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Pager } from '@/shared/ui/Pager';
import { Empty, Queried } from '@/shared/ui/Queried';
import { StageTag } from './StageTag';

/** 我的办件: every declaration of the person with its state and what to do next. */
export function CaseList() {
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('page') ?? 1);
  const cases = useQuery({
    queryKey: ['cases', page, 10],
    queryFn: () => answerOf(client.GET('/api/cases', { params: { query: { page, size: 10 } } })),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.title }]} />
      <main id="main" className="page">
        <Heading>{say.title}</Heading>
        <Queried query={cases}>
          {({ items, total, size }) =>
            items.length === 0 ? (
              <Empty title={say.empty}>
                <p>{say.emptyHint}</p>
                <p>
                  <Link to="/binding">{say.begin}</Link>
                </p>
              </Empty>
            ) : (
              <>
                <Rows cases={items} />
                <Pager total={total} page={page} size={size} onPage={(next) => setSearch({ page: String(next) })} />
              </>
            )
          }
        </Queried>
      </main>
    </>
  );
}

function Rows({ cases }: { cases: CaseView[] }) {
  return (
    <table>
      <caption className="unseen">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.name}</th>
          <th scope="col">{say.committee}</th>
          <th scope="col">{say.stage}</th>
          <th scope="col">{say.next}</th>
          <th scope="col">{say.receipt}</th>
          <th scope="col">{say.updated}</th>
          <th scope="col">{say.acts}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <td data-label={say.name}>
              <span>
                <Link to={`/cases/${one.id}`}>{one.title}</Link>
                <small className="muted block">{one.planName}</small>
              </span>
            </td>
            <td data-label={say.committee}>{one.committeeName}</td>
            <td data-label={say.stage}>
              <span>
                <StageTag stage={one.stage} label={one.stageLabel} />
              </span>
            </td>
            <td data-label={say.next}>{one.next}</td>
            <td data-label={say.receipt}>{one.receiptNumber ?? texts.list.none}</td>
            <td data-label={say.updated} className="nowrap">
              {instantText(one.updatedAt)}
            </td>
            <td className="acts">
              {one.stage === 'DRAFT' || one.stage === 'RETURNED' ? (
                <Link className="btn second nowrap" to={`/declarations/${one.id}`}>
                  {one.stage === 'DRAFT' ? say.continue : say.mend}
                </Link>
              ) : (
                <Link className="btn second nowrap" to={`/cases/${one.id}`}>
                  {say.look}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
