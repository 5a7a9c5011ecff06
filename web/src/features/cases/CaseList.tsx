import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { CaseView, Stage } from '@/shared/api/types';
import { texts } from '@/shared/texts/common';
import { caseTexts as say, stageLabels } from '@/shared/texts/confirm';
import { instantText, yearNow } from '@/shared/time/format';
import { serverClock } from '@/shared/time/serverClock';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Pager } from '@/shared/ui/Pager';
import { SelectField } from '@/shared/ui/PlainField';
import { Empty, Queried } from '@/shared/ui/Queried';
import { StageTag } from './StageTag';

/** 我的办件: every declaration of the person with its state and what to do next. */
export function CaseList() {
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('page') ?? 1);
  const stage = stageOf(search.get('stage'));
  const year = yearOf(search.get('year'));
  const cases = useQuery({
    queryKey: ['cases', page, 10, stage, year],
    queryFn: () =>
      answerOf(
        client.GET('/api/cases', {
          params: {
            query: {
              page,
              size: 10,
              ...(stage === undefined ? {} : { stage }),
              ...(year === undefined ? {} : { year }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
  const go = (changes: { page?: string; stage?: string; year?: string }) => {
    const next = { stage: stage ?? '', year: year === undefined ? '' : String(year), ...changes };
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')));
  };
  const filtered = stage !== undefined || year !== undefined;
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.title }]} />
      <main id="main" className="page">
        <Heading>{say.title}</Heading>
        <div className="filters" role="search">
          <SelectField
            label={say.filter.stage}
            value={stage ?? ''}
            options={STAGES.map((code) => ({ code, label: stageLabels[code] }))}
            placeholder={say.filter.allStages}
            width="w2"
            onChange={(next) => go({ stage: next })}
          />
          <SelectField
            label={say.filter.year}
            value={year === undefined ? '' : String(year)}
            options={lastYears()}
            placeholder={say.filter.allYears}
            width="w2"
            onChange={(next) => go({ year: next })}
          />
        </div>
        <Queried query={cases}>
          {({ items, total, size }) =>
            items.length === 0 && filtered ? (
              <Empty title={say.filter.none}>
                <p>{say.filter.noneHint}</p>
                <p>
                  <Link to="/cases">{say.filter.clear}</Link>
                </p>
              </Empty>
            ) : items.length === 0 ? (
              <Empty title={say.empty}>
                <p>{say.emptyHint}</p>
                <p>
                  <Link to="/binding">{say.begin}</Link>
                </p>
              </Empty>
            ) : (
              <>
                <Rows cases={items} />
                <Pager total={total} page={page} size={size} onPage={(next) => go({ page: String(next) })} />
              </>
            )
          }
        </Queried>
      </main>
    </>
  );
}

const STAGES = Object.keys(stageLabels) as Stage[];

const stageOf = (asked: string | null): Stage | undefined => STAGES.find((one) => one === asked);

const yearOf = (asked: string | null): number | undefined =>
  asked !== null && /^\d{4}$/.test(asked) ? Number(asked) : undefined;

const YEARS = 6;

/** Next year's declarations may have begun; earlier ones are on paper. */
function lastYears() {
  const next = yearNow(serverClock.now()) + 1;
  return Array.from({ length: YEARS }, (_, back) => String(next - back)).map((year) => ({ code: year, label: year }));
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
