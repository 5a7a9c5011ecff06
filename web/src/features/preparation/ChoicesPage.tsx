import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { problemFrom, type FieldProblem } from '@/shared/api/problem';
import type { Catalogue, Committee, PreparationView } from '@/shared/api/types';
import { catalogueQuery } from '@/shared/declaration/queries';
import { Strip } from '@/shared/declaration/Strip';
import { texts } from '@/shared/texts/common';
import { preparationTexts } from '@/shared/texts/preparation';
import { yearNow } from '@/shared/time/format';
import { serverClock } from '@/shared/time/serverClock';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Dialog, Question } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/ErrorSummary';
import { Heading } from '@/shared/ui/Heading';
import { SelectField, TextField } from '@/shared/ui/PlainField';
import { ProblemNote, Queried, Skeleton } from '@/shared/ui/Queried';
import { useCommittee, useCurrentForm, useIdentity, useKeepChoices, usePlans, usePreparation } from './api';
import {
  choicesFrom,
  groupsOf,
  lostBy,
  missingOf,
  OTHER,
  requestOf,
  specialtiesOf,
  titlesOf,
  withCommittee,
  withLevel,
  withSeries,
  type Choices,
} from './choiceState';
import { CommitteeDialog, FILTERS } from './CommitteeDialog';
import { IdNumber } from './IdNumber';
import { MyConditions } from './MyConditions';
import { NotesAndConditions } from './NotesAndConditions';
import { SpecialtyRequests } from './SpecialtyRequests';
import { Summary } from './Summary';

const say = preparationTexts.choices;
const idOf = (code: keyof Choices) => `/choices/${code}`;

/** 申报信息: what is declared, before which committee. */
export function ChoicesPage() {
  const preparation = usePreparation();
  return (
    <>
      <Strip step={1} name={say.title} />
      <Breadcrumb crumbs={[{ label: preparationTexts.crumb, to: '/binding' }, { label: say.title }]} />
      <main id="main" className="page">
        <Heading>{say.title}</Heading>
        <p>{say.lead}</p>
        <Queried query={preparation} skeleton={<Skeleton lines={9} />}>
          {(view) => <ChoicesForm view={view} />}
        </Queried>
      </main>
    </>
  );
}

function ChoicesForm({ view }: { view: PreparationView }) {
  const [choices, setChoices] = useState(() => choicesFrom(view.choices));
  const [attempts, setAttempts] = useState(0);
  const [rechecking, setRechecking] = useState(false);
  const [choosing, setChoosing] = useChoosing();
  const [wanted, setWanted] = useState<Committee>();
  const [refused, setRefused] = useState<FieldProblem[]>([]);
  const catalogue = useQuery(catalogueQuery).data;
  const committee = useCommittee(choices.committeeId === '' ? undefined : choices.committeeId).data;
  const plans = usePlans(choices.committeeId).data?.items ?? [];
  const codeLists = useCurrentForm().data?.codeLists ?? {};
  const identity = useIdentity();
  const keep = useKeepChoices();
  const navigate = useNavigate();

  const set = (changes: Partial<Choices>) => change({ ...choices, ...changes });
  const change = (next: Choices) => {
    setChoices(next);
    setRefused([]);
  };
  const specialties = specialtiesOf(catalogue, choices.seriesCode, choices.specialtyGroupCode);
  const missing = attempts > 0 ? missingOf(choices, specialties.length > 0) : [];
  const errors = [
    ...missing.map(([code, message]) => ({ address: idOf(code), message })),
    ...refused.filter(({ address }) => address.startsWith('/choices/')),
  ];
  const errorOf = (code: keyof Choices) => errors.find(({ address }) => address === idOf(code))?.message;
  const codes = (name: string) => (codeLists[name] ?? []).filter(({ retired }) => retired !== true);
  const named = (list: readonly { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ code, label: name }));
  const year = plans[0]?.year ?? yearNow(serverClock.now());
  const summary = (code: string) => view.summary.find((one) => one.code === code)?.text;

  const go = () => {
    if (missingOf(choices, specialties.length > 0).length > 0) {
      setAttempts((count) => count + 1);
      return;
    }
    keep.mutate(
      { rev: view.rev, choices: requestOf(choices) },
      {
        onSuccess: () => setRechecking(true),
        onError: (error) => {
          setRefused(problemFrom(error).errors);
          setAttempts((count) => count + 1);
        },
      },
    );
  };
  const problem = keep.error && errors.length === 0 ? problemFrom(keep.error) : undefined;

  return (
    <div className="beside">
      <div>
        <ErrorSummary call={attempts} items={errors.map(({ address, message }) => ({ id: address, message }))} />
        {problem && <ProblemNote problem={problem} />}
        <dl className="facts">
          <dt>{say.reviewCategory}</dt>
          <dd>{plans[0]?.reviewCategory ?? summary('reviewCategory') ?? texts.list.none}</dd>
          <dt>{say.name}</dt>
          <dd>{identity.data?.name ?? texts.list.none}</dd>
          <dt>{say.idNumber}</dt>
          <dd>{identity.data ? <IdNumber value={identity.data.idNumber} /> : texts.list.none}</dd>
        </dl>
        <div className={errorOf('committeeId') === undefined ? 'field' : 'field bad'}>
          <span className="label" id="committee-label">
            {say.committee}
          </span>
          {errorOf('committeeId') !== undefined && (
            <div className="err">
              {texts.errorPrefix}
              {errorOf('committeeId')}
            </div>
          )}
          <p className="fixed with-act">
            <span>{committee?.name ?? say.noCommittee}</span>
            <button
              type="button"
              className="btn second"
              id={idOf('committeeId')}
              aria-label={say.changeNamed}
              onClick={() => setChoosing(true)}
            >
              {say.change}
            </button>
          </p>
        </div>
        <TextField
          id={idOf('occupation')}
          label={say.occupation}
          error={errorOf('occupation')}
          value={choices.occupation}
          suggestions={catalogue?.occupations ?? []}
          onChange={(occupation) => set({ occupation })}
        />
        <SelectField
          id={idOf('seriesCode')}
          label={say.series}
          error={errorOf('seriesCode')}
          value={choices.seriesCode}
          options={named(
            (catalogue?.series ?? []).filter(
              ({ code }) => committee === undefined || committee.series.length === 0 || committee.series.includes(code),
            ),
          )}
          onChange={(code) => change(withSeries(choices, code, committee, catalogue))}
        />
        <SelectField
          id={idOf('specialtyGroupCode')}
          label={say.group}
          error={errorOf('specialtyGroupCode')}
          value={choices.specialtyGroupCode}
          options={named(groupsOf(catalogue, choices.seriesCode, committee))}
          onChange={(specialtyGroupCode) => set({ specialtyGroupCode, specialtyCode: '' })}
        />
        {specialties.length > 0 && (
          <SelectField
            id={idOf('specialtyCode')}
            label={say.specialty}
            error={errorOf('specialtyCode')}
            value={choices.specialtyCode}
            options={[...named(specialties), { code: OTHER, label: say.other }]}
            onChange={(specialtyCode) => set({ specialtyCode })}
          />
        )}
        {choices.specialtyCode === OTHER && (
          <TextField
            id={idOf('specialtyOther')}
            label={say.otherName}
            error={errorOf('specialtyOther')}
            value={choices.specialtyOther}
            onChange={(specialtyOther) => set({ specialtyOther })}
          />
        )}
        <SpecialtyRequests
          committee={committee}
          series={catalogue?.series.find(({ code }) => code === choices.seriesCode)}
        />
        <SelectField
          id={idOf('level')}
          label={say.level}
          error={errorOf('level')}
          value={choices.level}
          options={named(catalogue?.levels ?? [])}
          width="w2"
          onChange={(level) => change(withLevel(choices, level, catalogue))}
        />
        <SelectField
          id={idOf('titleCode')}
          label={say.title_}
          error={errorOf('titleCode')}
          value={choices.titleCode}
          options={named(titlesOf(catalogue, choices.seriesCode, choices.level))}
          onChange={(titleCode) => set({ titleCode })}
        />
        <dl className="facts">
          <dt>{say.education}</dt>
          <dd>{summary('educationForDeclaration') ?? <span className="muted">{say.educationLater}</span>}</dd>
        </dl>
        <SelectField
          id={idOf('declarationCategory')}
          label={say.category}
          error={errorOf('declarationCategory')}
          value={choices.declarationCategory}
          options={codes('DeclarationCategory')}
          width="w2"
          onChange={(declarationCategory) => set({ declarationCategory })}
        />
        <SelectField
          id={idOf('declarationType')}
          label={say.type}
          error={errorOf('declarationType')}
          value={choices.declarationType}
          options={codes('DeclarationType')}
          width="w2"
          onChange={(declarationType) => set({ declarationType })}
        />
        <dl className="facts">
          <dt>{say.year}</dt>
          <dd>{year}</dd>
        </dl>
        <div className="foot">
          <button type="button" className="btn" aria-busy={keep.isPending} onClick={go}>
            {say.go}
          </button>
          <Link to="/">{texts.backHome}</Link>
        </div>
      </div>
      <NotesAndConditions
        notes={(plans[0]?.notes ?? []).length > 0 ? (plans[0]?.notes ?? []) : say.defaultNotes}
        series={choices.seriesCode}
        level={choices.level}
        category={choices.declarationCategory}
        year={year}
        region={committee?.regionCode}
        mine={<MyConditions facts={view.facts} choicesRev={view.rev} planId={plans[0]?.id} />}
      />
      {choosing && (
        <CommitteeDialog
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            setChoosing(false);
            if (lostBy(choices, withCommittee(choices, chosen, catalogue)).length > 0 && choices.committeeId !== '')
              setWanted(chosen);
            else change(withCommittee(choices, chosen, catalogue));
          }}
        />
      )}
      {wanted && (
        <OtherCommittee
          before={choices}
          after={withCommittee(choices, wanted, catalogue)}
          committee={wanted}
          catalogue={catalogue}
          onYes={(after) => {
            change(after);
            setWanted(undefined);
          }}
          onNo={() => setWanted(undefined)}
        />
      )}
      {rechecking && (
        <Dialog title={preparationTexts.recheck.title} onClose={() => setRechecking(false)}>
          <p>{preparationTexts.recheck.lead}</p>
          <Summary summary={view.summary} />
          <div className="foot">
            <button type="button" className="btn" onClick={() => void navigate('/declare/plan')}>
              {preparationTexts.recheck.ok}
            </button>
            <button type="button" className="btn quiet" onClick={() => setRechecking(false)}>
              {preparationTexts.recheck.back}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** Whether the committees are being looked through stands in the address: 后退 closes the dialog, a reload opens it again. */
function useChoosing(): [boolean, (choosing: boolean) => void] {
  const [search, setSearch] = useSearchParams();
  const set = (choosing: boolean) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (choosing) after.set('choose', 'committee');
        else for (const code of ['choose', ...FILTERS]) after.delete(code);
        return after;
      },
      { replace: !choosing, preventScrollReset: true },
    );
  return [search.get('choose') === 'committee', set];
}

interface OtherCommitteeProps {
  before: Choices;
  after: Choices;
  committee: Committee;
  catalogue: Catalogue | undefined;
  onYes: (after: Choices) => void;
  onNo: () => void;
}

/** Another committee may not review what was chosen: says what changes before it changes. */
function OtherCommittee({ before, after, committee, catalogue, onYes, onNo }: OtherCommitteeProps) {
  const lost = lostBy(before, after);
  return (
    <Question title={say.other_.title(committee.name)} yes={say.other_.yes} onYes={() => onYes(after)} onNo={onNo}>
      <p>{say.other_.lead}</p>
      <ul>
        {lost.map((code) => (
          <li key={code}>
            {say.other_.change(
              say.other_.labels[code] ?? code,
              nameOf(code, before, catalogue),
              nameOf(code, after, catalogue),
            )}
          </li>
        ))}
      </ul>
      <p className="muted">{say.other_.kept}</p>
    </Question>
  );
}

/** A choice as one reads it. */
function nameOf(code: keyof Choices, choices: Choices, catalogue: Catalogue | undefined): string {
  const value = choices[code];
  const named = (list: readonly { code: string; name: string }[]) =>
    list.find((one) => one.code === value)?.name ?? value;
  const { seriesCode, level, specialtyGroupCode } = choices;
  switch (code) {
    case 'seriesCode':
      return named(catalogue?.series ?? []);
    case 'specialtyGroupCode':
      return named(groupsOf(catalogue, seriesCode, undefined));
    case 'specialtyCode':
      return value === OTHER ? say.other : named(specialtiesOf(catalogue, seriesCode, specialtyGroupCode));
    case 'level':
      return named(catalogue?.levels ?? []);
    case 'titleCode':
      return named(titlesOf(catalogue, seriesCode, level));
    default:
      return value;
  }
}
