import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { Facts, FieldView, FormView } from '@/shared/api/types';
import { problemFrom, ProblemError } from '@/shared/api/problem';
import { catalogueQuery } from '@/shared/declaration/queries';
import { Matrix } from '@/shared/declaration/Matrix';
import { conditionHolds } from '@/shared/form/conditions';
import { exampleOf, inputs } from '@/shared/form/inputs';
import { nowhere, SurroundingsContext } from '@/shared/form/surroundings';
import { codeOf } from '@/shared/form/views';
import { texts } from '@/shared/texts/common';
import { eligibilityTexts as say } from '@/shared/texts/eligibility';
import { clockText } from '@/shared/time/format';
import { serverClock } from '@/shared/time/serverClock';
import { focusSoon } from '@/shared/ui/ErrorSummary';
import { ProblemNote, Queried } from '@/shared/ui/Queried';
import { useCurrentForm, useEligibility, useKeepFacts } from './api';
import { FactsStore, type Saving } from './factsStore';

/** What the conditions of degree and years need, in the order in which one tells it; each as the form describes it. */
const WANTED = [
  ['/education', 'educationLevel'],
  ['/education', 'graduatedOn'],
  ['/education', 'degree'],
  ['/education', 'degreeOn'],
  ['/education', 'doubleDegree'],
  ['/basic', 'workStartedOn'],
  ['/basic', 'specialtyWorkYears'],
  ['/qualification', 'current'],
  ['/qualification', 'currentSpecialty'],
  ['/qualification', 'obtainedOn'],
  ['/qualification', 'appointedOn'],
] as const;

type Code = (typeof WANTED)[number][1];

const idOf = (code: string) => `/facts/${code}`;

interface MyConditionsProps {
  facts: Facts;
  /** What the result depends on beside the facts. */
  choicesRev: number;
  planId: string | undefined;
}

/** 我的条件: a few facts, kept as they are typed, and the conditions held against them. It advises and blocks nothing. */
export function MyConditions({ facts, choicesRev, planId }: MyConditionsProps) {
  const form = useCurrentForm();
  return (
    <section aria-label={say.title}>
      <h2>{say.title}</h2>
      <p className="muted">{say.lead}</p>
      <Queried query={form}>
        {(definition) => <Form form={definition} facts={facts} choicesRev={choicesRev} planId={planId} />}
      </Queried>
    </section>
  );
}

function Form({ form, facts, choicesRev, planId }: MyConditionsProps & { form: FormView }) {
  const keep = useKeepFacts();
  const [store] = useState(() => new FactsStore(facts, { keep, now: serverClock.now }));
  useEffect(() => () => store.close(), [store]);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash.startsWith('#/facts/')) focusSoon(decodeURIComponent(hash.slice(1)));
  }, [hash, key]);
  const { facts: typed, saving } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const catalogue = useQuery(catalogueQuery).data;
  const around = useMemo(() => ({ ...nowhere, codeLists: form.codeLists, catalogue }), [form.codeLists, catalogue]);
  return (
    <SurroundingsContext.Provider value={around}>
      {fieldsOf(form)
        .filter(
          ({ field: { applies } }) =>
            applies === undefined ||
            conditionHolds(applies, (name) => codeOf((typed as Record<string, unknown>)[name])),
        )
        .map(({ code, field }) => (
          <FactField
            key={code}
            field={field}
            value={typed[code]}
            onChange={(value) => store.change(code, value)}
            onBlur={() => store.leave()}
          />
        ))}
      <p role="status" className={`strip-save ${saving.kind === 'refused' || saving.kind === 'retrying' ? 'bad' : ''}`}>
        {savingText(saving)}
      </p>
      <h3>{say.result}</h3>
      <Result choicesRev={choicesRev} planId={planId} savedAt={saving.kind === 'saved' ? saving.at : 0} />
    </SurroundingsContext.Provider>
  );
}

const fieldsOf = (form: FormView): { code: Code; field: FieldView }[] =>
  WANTED.flatMap(([part, code]) => {
    const found = form.pages.flatMap(({ parts }) => parts).find(({ address }) => address === part);
    return (found?.fields ?? []).filter((field) => field.code === code).map((field) => ({ code, field }));
  });

function savingText(saving: Saving): string {
  switch (saving.kind) {
    case 'nothing':
      return '';
    case 'saving':
      return say.saving;
    case 'saved':
      return say.saved(clockText(saving.at));
    case 'retrying':
      return saving.offline ? say.offline : say.retrying;
    case 'refused':
      return say.refused(saving.problem.errors[0]?.message ?? saving.problem.detail);
  }
}

interface FactFieldProps {
  field: FieldView;
  value: unknown;
  onChange: (value: unknown) => void;
  onBlur: () => void;
}

function FactField({ field, value, onChange, onBlur }: FactFieldProps) {
  const Input = inputs[field.kind];
  const id = idOf(field.code);
  const hint = field.hint ?? exampleOf[field.kind];
  // A tick box bears its own label.
  const ticked = field.kind === 'yesNo';
  const Frame = ticked ? 'fieldset' : 'div';
  return (
    <Frame className="field">
      {ticked ? (
        <legend className="unseen">{field.label}</legend>
      ) : (
        <label htmlFor={id}>
          {field.label}
          <span className="opt">{texts.optional}</span>
        </label>
      )}
      {hint !== undefined && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <Input
        // Few choices would become radio buttons, which need a legend: a list is shorter here.
        field={field}
        id={id}
        value={value}
        required={false}
        invalid={false}
        describedBy={hint === undefined ? undefined : `${id}-hint`}
        onChange={onChange}
        onBlur={onBlur}
      />
    </Frame>
  );
}

interface ResultProps {
  choicesRev: number;
  planId: string | undefined;
  savedAt: number;
}

function Result({ choicesRev, planId, savedAt }: ResultProps) {
  const eligibility = useEligibility(planId, `${choicesRev}|${savedAt}`);
  const problem = eligibility.error instanceof ProblemError ? eligibility.error.problem : undefined;
  if (problem?.code === 'choices-required') return <p className="muted">{say.chooseFirst}</p>;
  if (problem && !eligibility.data)
    return <ProblemNote problem={problemFrom(eligibility.error)} onRetry={() => void eligibility.refetch()} />;
  return (
    <Queried query={eligibility}>
      {({ clauses, conditions }) =>
        clauses.length === 0 ? (
          <p>{say.noConditions}</p>
        ) : (
          <Matrix
            clauses={clauses}
            conditions={conditions}
            withRecords={false}
            placeOf={(address) => (address.startsWith('/facts/') ? `#${address}` : undefined)}
          />
        )
      }
    </Queried>
  );
}
