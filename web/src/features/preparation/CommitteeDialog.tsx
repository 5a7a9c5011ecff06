import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { Committee } from '@/shared/api/types';
import { catalogueQuery, regionsQuery } from '@/shared/declaration/queries';
import { texts } from '@/shared/texts/common';
import { preparationTexts } from '@/shared/texts/preparation';
import { Dialog } from '@/shared/ui/Dialog';
import { Pager } from '@/shared/ui/Pager';
import { SelectField, TextField } from '@/shared/ui/PlainField';
import { Empty, Queried } from '@/shared/ui/Queried';

const say = preparationTexts.committees;
const SIZE = 10;

interface Filter {
  region: string;
  level: string;
  series: string;
  name: string;
  page: number;
}

/** 选择评委会: filters, pages, 选择. */
export function CommitteeDialog({
  onChoose,
  onClose,
}: {
  onChoose: (committee: Committee) => void;
  onClose: () => void;
}) {
  const [filter, change] = useFilter();
  const regions = useQuery(regionsQuery);
  const catalogue = useQuery(catalogueQuery);
  const committees = useQuery({
    queryKey: ['committees', filter],
    queryFn: () => answerOf(client.GET('/api/committees', { params: { query: asked(filter) } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Dialog title={say.title} onClose={onClose} size="wide">
      <Filters
        filter={filter}
        regions={regions.data?.map(({ code, name }) => ({ code, label: name })) ?? []}
        levels={catalogue.data?.levels.map(({ code, name }) => ({ code, label: name })) ?? []}
        onChange={change}
      />
      <Queried query={committees}>
        {({ items, total, page, size }) =>
          items.length === 0 ? (
            <Empty title={say.none}>
              <p>{say.noneHint}</p>
            </Empty>
          ) : (
            <>
              <Rows committees={items} first={(page - 1) * size + 1} onChoose={onChoose} />
              <Pager total={total} page={page} size={size} onPage={(next) => change({ page: next })} />
            </>
          )
        }
      </Queried>
    </Dialog>
  );
}

/** The filter and the page stand in the address, so that a reload and 后退 find them again. */
function useFilter(): [Filter, (changes: Partial<Filter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = {
    region: search.get('region') ?? '',
    level: search.get('level') ?? '',
    series: search.get('series') ?? '',
    name: search.get('name') ?? '',
    page: Math.max(1, Number(search.get('page') ?? 1) || 1),
  };
  const change = (changes: Partial<Filter>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [code, value] of Object.entries({ page: 1, ...changes })) {
          if (value === '' || value === 1) after.delete(code);
          else after.set(code, String(value));
        }
        return after;
      },
      { preventScrollReset: true },
    );
  return [filter, change];
}

/** What the dialog keeps in the address goes with it. */
export const FILTERS = ['region', 'level', 'series', 'name', 'page'] as const;

function asked({ page, ...filter }: Filter) {
  return { ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')), page, size: SIZE };
}

interface FiltersProps {
  filter: Filter;
  regions: { code: string; label: string }[];
  levels: { code: string; label: string }[];
  onChange: (changes: Partial<Filter>) => void;
}

function Filters({ filter, regions, levels, onChange }: FiltersProps) {
  const [name, setName] = useState(filter.name);
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ name: name.trim() });
      }}
    >
      <SelectField
        label={say.region}
        value={filter.region}
        options={regions}
        placeholder={say.all}
        onChange={(region) => onChange({ region })}
      />
      <SelectField
        label={say.level}
        value={filter.level}
        options={levels}
        placeholder={say.all}
        onChange={(level) => onChange({ level })}
      />
      <TextField label={say.name} value={name} onChange={setName} />
      <button type="submit" className="btn">
        {texts.query}
      </button>
    </form>
  );
}

interface RowsProps {
  committees: Committee[];
  first: number;
  onChoose: (committee: Committee) => void;
}

function Rows({ committees, first, onChoose }: RowsProps) {
  const or = (text: string | null | undefined) => text || texts.list.none;
  return (
    <table>
      <caption className="unseen">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.number}</th>
          <th scope="col">{say.region}</th>
          <th scope="col">{say.name}</th>
          <th scope="col">{say.level}</th>
          <th scope="col">{say.type}</th>
          <th scope="col">{say.scope}</th>
          <th scope="col">{say.organizer}</th>
          <th scope="col">{say.address}</th>
          <th scope="col">{say.phone}</th>
          <th scope="col">{say.acts}</th>
        </tr>
      </thead>
      <tbody>
        {committees.map((committee, index) => (
          <tr key={committee.id}>
            <td data-label={say.number}>{first + index}</td>
            <td data-label={say.region}>{committee.regionName}</td>
            <td data-label={say.name}>
              <span>
                {committee.name}
                <small className="muted block">{say.open(committee.openPlans)}</small>
              </span>
            </td>
            <td data-label={say.level}>{committee.levelName}</td>
            <td data-label={say.type}>{committee.reviewTypeName}</td>
            <td data-label={say.scope}>{or(committee.scope)}</td>
            <td data-label={say.organizer}>{or(committee.organizer)}</td>
            <td data-label={say.address}>{or(committee.address)}</td>
            <td data-label={say.phone}>{or(committee.phone)}</td>
            <td className="acts">
              <button
                type="button"
                className="btn second"
                aria-label={`${texts.choose}：${committee.name}`}
                onClick={() => onChoose(committee)}
              >
                {texts.choose}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
