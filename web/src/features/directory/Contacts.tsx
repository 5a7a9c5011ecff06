import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { regionsQuery } from '@/shared/declaration/queries';
import { texts } from '@/shared/texts/common';
import { directoryTexts as say, homeTexts } from '@/shared/texts/home';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Pager } from '@/shared/ui/Pager';
import { SelectField, TextField } from '@/shared/ui/PlainField';
import { Empty, Queried } from '@/shared/ui/Queried';

const KINDS = ['OFFICE', 'COMMITTEE'] as const;
const names = { OFFICE: say.office, COMMITTEE: say.committee };

/** Whom to call: 职改办 and 评审委员会, by region and name. */
export function Contacts() {
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind') === 'COMMITTEE' ? 'COMMITTEE' : 'OFFICE';
  const region = search.get('region') ?? '';
  const query = search.get('query') ?? '';
  const page = Number(search.get('page') ?? 1);
  const regions = useQuery(regionsQuery);
  const contacts = useQuery({
    queryKey: ['contacts', kind, region, query, page],
    queryFn: () =>
      answerOf(
        client.GET('/api/contacts', {
          params: {
            query: { kind, page, size: 10, ...(region === '' ? {} : { region }), ...(query === '' ? {} : { query }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const go = (changes: Record<string, string>) => {
    const next = { kind, region, query, ...changes };
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')));
  };
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.contactsTitle }]} />
      <main id="main" className="page">
        <Heading>{say.contactsTitle}</Heading>
        <div className="tabs" role="tablist" aria-label={say.contactsTitle}>
          {KINDS.map((one) => (
            <button key={one} type="button" role="tab" aria-selected={one === kind} onClick={() => go({ kind: one })}>
              {one === 'OFFICE' ? homeTexts.offices : homeTexts.committees}
            </button>
          ))}
        </div>
        <Filters
          key={`${region}|${query}`}
          region={region}
          query={query}
          regions={(regions.data ?? []).map(({ code, name }) => ({ code, label: name }))}
          onGo={go}
        />
        <Queried query={contacts}>
          {({ items, total, size }) =>
            items.length === 0 ? (
              <Empty title={say.noContacts}>
                <p>{say.noContactsHint}</p>
              </Empty>
            ) : (
              <>
                <table>
                  <caption className="unseen">{names[kind]}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{say.unit}</th>
                      <th scope="col">{say.region}</th>
                      <th scope="col">{say.address}</th>
                      <th scope="col">{say.phone}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((contact) => (
                      <tr key={contact.name}>
                        <td data-label={say.unit}>{contact.name}</td>
                        <td data-label={say.region}>{contact.regionName ?? texts.list.none}</td>
                        <td data-label={say.address}>{contact.address ?? texts.list.none}</td>
                        <td data-label={say.phone}>
                          {contact.phone ? (
                            <a href={`tel:${contact.phone.replace(/\D/g, '')}`}>{contact.phone}</a>
                          ) : (
                            texts.list.none
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <Pager total={total} page={page} size={size} onPage={(next) => go({ page: String(next) })} />
              </>
            )
          }
        </Queried>
      </main>
    </>
  );
}

interface FiltersProps {
  region: string;
  query: string;
  regions: { code: string; label: string }[];
  onGo: (changes: Record<string, string>) => void;
}

function Filters({ region, query, regions, onGo }: FiltersProps) {
  const [name, setName] = useState(query);
  const [place, setPlace] = useState(region);
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onGo({ query: name.trim(), region: place, page: '' });
      }}
    >
      <SelectField
        label={say.region}
        value={place}
        options={regions}
        placeholder={say.allRegions}
        onChange={setPlace}
      />
      <TextField label={say.query} value={name} onChange={setName} />
      <button type="submit" className="btn">
        {texts.query}
      </button>
    </form>
  );
}
