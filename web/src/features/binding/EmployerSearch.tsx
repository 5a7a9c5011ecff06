import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import type { Organization } from '@/shared/api/types';
import { diffOf } from '@/shared/draft/difference';
import { bindingTexts } from '@/shared/texts/binding';
import { texts } from '@/shared/texts/common';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Pager } from '@/shared/ui/Pager';
import { TextField } from '@/shared/ui/PlainField';
import { Empty, ProblemNote, Queried } from '@/shared/ui/Queried';
import { useBindings, useChoose } from './api';

const say = bindingTexts;
const search = say.search;

/** 未绑定单位列表: find an employer by name or credit code, and choose it. */
export function EmployerSearch() {
  const [params, setParams] = useSearchParams();
  const query = params.get('query') ?? '';
  const page = Number(params.get('page') ?? 1);
  const [typed, setTyped] = useState(query);
  const [error, setError] = useState<string>();
  const found = useQuery({
    queryKey: ['organizations', query, page],
    queryFn: () => answerOf(client.GET('/api/organizations', { params: { query: { query, page, size: 10 } } })),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.crumb, to: '/binding' }, { label: search.title }]} />
      <main id="main" className="page">
        <Heading>{search.title}</Heading>
        <p>{search.lead}</p>
        <form
          className="filters"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            setError(typed.trim() === '' ? search.enter : undefined);
            if (typed.trim() !== '') setParams({ query: typed.trim() });
          }}
        >
          <TextField label={say.name} hint={search.hint} error={error} value={typed} onChange={setTyped} width="" />
          <button type="submit" className="btn">
            {texts.query}
          </button>
        </form>
        {query !== '' && (
          <Queried query={found}>
            {({ items, total, size }) =>
              items.length === 0 ? (
                <Empty title={search.notFound(query)}>
                  <p>{search.notFoundLead}</p>
                  <p>
                    <Link to="/contacts?kind=OFFICE">{search.whom}</Link>
                  </p>
                </Empty>
              ) : (
                <>
                  <Found items={items} query={query} />
                  <Pager
                    total={total}
                    page={page}
                    size={size}
                    onPage={(next) => setParams({ query, page: String(next) })}
                  />
                </>
              )
            }
          </Queried>
        )}
        <p>
          <Link to="/binding">{search.back}</Link>
        </p>
      </main>
    </>
  );
}

function Found({ items, query }: { items: Organization[]; query: string }) {
  const navigate = useNavigate();
  const bindings = useBindings();
  const choose = useChoose();
  const chosen = new Set(bindings.data?.chosen.map(({ id }) => id));
  return (
    <>
      {choose.error && <ProblemNote problem={problemFrom(choose.error)} />}
      <table>
        <caption className="unseen">{search.results}</caption>
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.creditCode}</th>
            <th scope="col">{say.region}</th>
            <th scope="col">{say.acts}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((employer) => (
            <tr key={employer.id}>
              <td data-label={say.name}>
                <span>
                  <OfficialName employer={employer} query={query} />
                  {chosen.has(employer.id) && <span className="tag now">{search.chosen}</span>}
                </span>
              </td>
              <td data-label={say.creditCode}>{employer.creditCode ?? texts.list.none}</td>
              <td data-label={say.region}>{employer.regionName ?? texts.list.none}</td>
              <td className="acts">
                <button
                  type="button"
                  className="btn second"
                  aria-label={`${texts.choose}：${employer.name}`}
                  onClick={() =>
                    choose.mutate(employer.id, {
                      onSuccess: () => void navigate('/binding', { state: { chosen: employer.id } }),
                    })
                  }
                >
                  {texts.choose}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The official name, with what differs from the typed one marked. */
function OfficialName({ employer, query }: { employer: Organization; query: string }) {
  if (employer.match !== 'NORMALIZED') return <>{employer.name} </>;
  const [pieces] = diffOf(employer.name, query);
  return (
    <>
      {pieces.map(({ text, changed }) => (changed ? <mark key={text}>{text}</mark> : <span key={text}>{text}</span>))}{' '}
      <small className="muted">{search.normalized}</small>
    </>
  );
}
