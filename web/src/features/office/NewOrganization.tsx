import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import type { NewOrganization as Wanted } from '@/shared/api/types';
import { regionsQuery } from '@/shared/declaration/queries';
import { officeTexts as say } from '@/shared/texts/office';
import { ErrorSummary } from '@/shared/ui/ErrorSummary';
import { Heading } from '@/shared/ui/Heading';
import { SelectField, TextField } from '@/shared/ui/PlainField';
import { ProblemNote } from '@/shared/ui/Queried';
import { organizationErrors } from './organizationErrors';

const EMPTY: Wanted = { name: '', creditCode: '', regionCode: '', kind: 'EMPLOYER', superiorId: '' };

/** 新建推荐单位. */
export function NewOrganization() {
  const [wanted, setWanted] = useState(EMPTY);
  const [attempts, setAttempts] = useState(0);
  const regions = useQuery(regionsQuery).data ?? [];
  const create = useMutation({
    mutationFn: ({ creditCode, regionCode, ...rest }: Wanted) =>
      answerOf(
        client.POST('/api/organizations', {
          body: {
            ...rest,
            ...(creditCode ? { creditCode } : {}),
            ...(regionCode ? { regionCode } : {}),
          },
        }),
      ),
    onSuccess: () => {
      setWanted(EMPTY);
      setAttempts(0);
    },
  });
  const refused = create.error ? problemFrom(create.error).errors : [];
  const errors = attempts > 0 ? organizationErrors(wanted) : {};
  const errorOf = (code: keyof Wanted) =>
    errors[code] ?? refused.find(({ address }) => address === `/${code}`)?.message;
  const set = (changes: Partial<Wanted>) => {
    create.reset();
    setWanted((before) => ({ ...before, ...changes }));
  };
  const places = regions.flatMap(({ code, name, counties }) => [
    { code, label: name },
    ...counties.map((county) => ({ code: county.code, label: `${name} ${county.name}` })),
  ]);
  const wrong = (['name', 'creditCode', 'regionCode', 'kind', 'superiorId'] as const)
    .map((code) => ({ id: `/${code}`, message: errorOf(code) ?? '' }))
    .filter(({ message }) => message !== '');
  return (
    <main id="main" className="page form-wide">
      <p>
        <Link to="/office">{say.back}</Link>
      </p>
      {create.isSuccess && (
        <p className="note ok" role="status">
          {say.created(create.data.name)}
        </p>
      )}
      {create.error && refused.length === 0 && <ProblemNote problem={problemFrom(create.error)} />}
      <ErrorSummary call={attempts} items={wrong} />
      <Heading>{say.newEmployer}</Heading>
      <p>{say.employerLead}</p>
      <TextField
        id="/name"
        label={say.employerName}
        value={wanted.name}
        error={errorOf('name')}
        onChange={(name) => set({ name })}
      />
      <TextField
        id="/creditCode"
        label={say.creditCode}
        optional
        hint={say.creditCodeHint}
        value={wanted.creditCode ?? ''}
        error={errorOf('creditCode')}
        onChange={(creditCode) => set({ creditCode: creditCode.trim().toUpperCase() })}
      />
      <SelectField
        id="/regionCode"
        label={say.region}
        optional
        value={wanted.regionCode ?? ''}
        options={places}
        error={errorOf('regionCode')}
        onChange={(regionCode) => set({ regionCode })}
      />
      <SelectField
        id="/kind"
        label={say.kind}
        value={wanted.kind}
        options={say.kinds}
        error={errorOf('kind')}
        onChange={(kind) => set({ kind })}
      />
      <Superior
        error={errorOf('superiorId')}
        chosen={wanted.superiorId}
        onChoose={(superiorId) => set({ superiorId })}
      />
      <div className="foot">
        <button
          type="button"
          className="btn"
          aria-busy={create.isPending}
          onClick={() => {
            setAttempts((count) => count + 1);
            if (Object.keys(organizationErrors(wanted)).length === 0) create.mutate(wanted);
          }}
        >
          {say.create}
        </button>
      </div>
    </main>
  );
}

interface SuperiorProps {
  error: string | undefined;
  chosen: string;
  onChoose: (id: string) => void;
}

function Superior({ error, chosen, onChoose }: SuperiorProps) {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const found = useQuery({
    queryKey: ['organizations', query, 1],
    queryFn: () => answerOf(client.GET('/api/organizations', { params: { query: { query, page: 1, size: 10 } } })),
    enabled: query !== '',
  });
  const items = found.data?.items ?? [];
  return (
    <>
      <div className="filters">
        <TextField
          id="/superiorId"
          label={say.superior}
          hint={say.superiorHint}
          error={error}
          value={typed}
          onChange={setTyped}
        />
        <button type="button" className="btn second" onClick={() => setQuery(typed.trim())}>
          {say.superiorFind}
        </button>
      </div>
      {found.data && items.length === 0 && <p className="muted">{say.superiorNone}</p>}
      {items.length > 0 && (
        <fieldset className="field">
          <legend>{say.superior}</legend>
          <div className="checks stacked">
            {items.map(({ id, name }) => (
              <label key={id}>
                <input type="radio" name="superior" checked={chosen === id} onChange={() => onChoose(id)} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
