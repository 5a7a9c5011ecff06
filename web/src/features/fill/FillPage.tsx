import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import type { PageView, PartView, ProblemView } from '@/shared/api/types';
import {
  isUnlocked,
  partOf,
  unique,
  useDeclaration,
  useDrafts,
  type OpenDeclaration,
} from '@/shared/declaration/context';
import { EvidenceMatrix } from '@/shared/declaration/EvidenceMatrix';
import { checkQuery } from '@/shared/declaration/queries';
import { Strip } from '@/shared/declaration/Strip';
import { attachmentsPath, pagePath, TaskList } from '@/shared/declaration/TaskList';
import { Returned } from '@/shared/declaration/Returned';
import { useHashFocus } from '@/shared/declaration/useHashFocus';
import { isAbsent } from '@/shared/form/conditions';
import { formTexts } from '@/shared/texts/form';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { ErrorSummary } from '@/shared/ui/ErrorSummary';
import { Heading } from '@/shared/ui/Heading';
import { PHONE, useMedia } from '@/shared/ui/useMedia';
import { useQueryClient } from '@tanstack/react-query';
import { CarryOver } from './CarryOver';
import { Conflicts } from './Conflicts';
import { ListPart, type OpenRecord } from './ListPart';
import { PartFields } from './PartFields';

const say = formTexts.page;

/** One of the four pages of ② 信息填报, as the definition describes it. */
export function FillPage() {
  const open = useDeclaration();
  const { page: code } = useParams();
  const page = open.form.pages.find((one) => one.code === code);
  const first = open.form.pages[0];
  if (page === undefined) return first ? <Navigate to={pagePath(open.view.id, first.code)} replace /> : null;
  return <Filled key={page.code} page={page} open={open} />;
}

function Filled({ page, open }: { page: PageView; open: OpenDeclaration }) {
  const { view, form, store } = open;
  const { drafts } = useDrafts();
  const [opened, setOpened] = useOpenRecord();
  const [attempts, setAttempts] = useState(0);
  const [saved, setSaved] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const phone = useMedia(PHONE);
  useHashFocus();
  const index = form.pages.indexOf(page);
  const before = form.pages[index - 1];
  const after = form.pages[index + 1];
  const next = after
    ? { to: pagePath(view.id, after.code), label: after.label }
    : { to: attachmentsPath(view.id), label: say.attachments };

  const contested = [...drafts.values()].filter(({ conflicts }) => conflicts.length > 0);
  const alone =
    phone && opened !== undefined && page.parts.some(({ address }) => opened.address.startsWith(`${address}/`));
  const errors = attempts > 0 ? errorsOf(page, open) : [];

  /** Saves, checks again, and says whether this page has errors. */
  const settle = async (): Promise<boolean> => {
    const saved = await store.flush();
    const check = await queries.query({ ...checkQuery(view.id), staleTime: 0 }).catch(() => undefined);
    return (
      saved && !(check?.problems.some((problem) => problem.severity === 'ERROR' && isOn(page, form, problem)) ?? false)
    );
  };
  const goOn = async () => {
    if (await settle()) void navigate(next.to);
    else setAttempts((count) => count + 1);
  };
  const saveNow = async () => {
    setSaved(false);
    const fine = await settle();
    if (!fine) setAttempts((count) => count + 1);
    setSaved(true);
  };

  return (
    <>
      <Strip step={2} name={formTexts.steps.fill} />
      {contested.length > 0 ? (
        <Conflicts drafts={contested} />
      ) : (
        <>
          <Breadcrumb
            crumbs={[
              { label: view.plan.name, to: pagePath(view.id, form.pages[0]?.code ?? '') },
              { label: page.label },
            ]}
          />
          <div className="page-form">
            <TaskList current={`${formTexts.steps.marks[1]} ${formTexts.steps.fill}　${page.label}`} />
            <main id="main">
              {!alone && (
                <>
                  <Returned />
                  <ErrorSummary call={attempts} items={errors.map((problem) => itemOf(problem, form, setOpened))}>
                    <p>
                      <Link to={next.to}>{say.laterAnyway}</Link>
                    </p>
                  </ErrorSummary>
                  <Heading wrong={errors.length > 0}>{page.label}</Heading>
                  {page.lead !== undefined && <p>{page.lead}</p>}
                  <CarryOver />
                </>
              )}
              {page.parts
                .filter((part) => !alone || opened.address.startsWith(`${part.address}/`))
                .map((part) => (
                  <PartSection
                    key={part.address}
                    part={part}
                    alone={alone}
                    opened={opened}
                    onOpen={setOpened}
                    attempted={attempts > 0}
                  />
                ))}
              {!alone && <EvidenceMatrix page={page} />}
              {!alone && (
                <div className="foot">
                  <button type="button" className={opened ? 'btn second' : 'btn'} onClick={() => void goOn()}>
                    {say.next(next.label)}
                  </button>
                  <button type="button" className="btn quiet" onClick={() => void saveNow()}>
                    {say.save}
                  </button>
                  <Link to={before ? pagePath(view.id, before.code) : `/declarations/${view.id}/pledge`}>
                    {say.previous}
                  </Link>
                  <span role="status">{saved && say.savedNow}</span>
                </div>
              )}
            </main>
          </div>
        </>
      )}
    </>
  );
}

interface PartSectionProps {
  part: PartView;
  alone: boolean;
  opened: OpenRecord | undefined;
  onOpen: (record: OpenRecord | undefined) => void;
  attempted: boolean;
}

function PartSection({ part, alone, opened, onOpen, attempted }: PartSectionProps) {
  const open = useDeclaration();
  const { drafts } = useDrafts();
  const problems = unique(open.check?.problems ?? []).filter(({ address }) => address === part.address);
  const gone = [...drafts.values()].filter((draft) => draft.gone !== null && partOf(open.form, draft.address) === part);
  if (part.shape === 'list') {
    return (
      <section aria-label={part.label}>
        {!alone && <h2>{part.label}</h2>}
        {!alone && part.lead !== undefined && <p className="muted">{part.lead}</p>}
        {gone.map(({ address }) => (
          <Gone key={address} address={address} />
        ))}
        <ListPart part={part} opened={opened} alone={alone} onOpen={onOpen} attempted={attempted} problems={problems} />
      </section>
    );
  }
  // “没有论文” stands under its list as long as the list is empty.
  if (part.address.endsWith('/none')) {
    const list = part.address.slice(0, -'/none'.length);
    return open.store.recordsOf(list).length > 0 ? null : (
      <div className="none-of">
        <PartFields part={part} address={part.address} attempted={attempted} />
      </div>
    );
  }
  return (
    <section aria-label={part.label}>
      <h2>{part.label}</h2>
      {part.lead !== undefined && <p className="muted">{part.lead}</p>}
      <PartFields part={part} address={part.address} attempted={attempted} />
    </section>
  );
}

function Gone({ address }: { address: string }) {
  const { store } = useDeclaration();
  return (
    <div className="note warn" role="alert">
      <p>
        <b>{formTexts.gone.title}</b>
        {formTexts.gone.detail}
      </p>
      <button type="button" className="btn" onClick={() => store.restore(address)}>
        {formTexts.gone.restore}
      </button>{' '}
      <button type="button" className="btn quiet danger" onClick={() => store.remove(address)}>
        {formTexts.gone.accept}
      </button>
    </div>
  );
}

/** The record that is open stands in the address bar: back closes it, a link to an error opens it. */
function useOpenRecord(): [OpenRecord | undefined, (record: OpenRecord | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const address = search.get('record');
  const set = (record: OpenRecord | undefined) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('record');
        after.delete('fresh');
        if (record) after.set('record', record.address);
        if (record?.fresh === true) after.set('fresh', '1');
        return after;
      },
      { replace: record === undefined, preventScrollReset: true },
    );
  };
  return [address === null ? undefined : { address, fresh: search.has('fresh') }, set];
}

const isOn = (page: PageView, form: OpenDeclaration['form'], { address }: ProblemView) =>
  partOf(form, address)?.page === page.code;

/** Everything wrong on a page, also in the record that is open, in the order of the page. */
function errorsOf(page: PageView, { form, store, check, view }: OpenDeclaration): ProblemView[] {
  const { drafts } = store.getSnapshot();
  const own = [...drafts.values()].filter(({ deleted }) => !deleted).flatMap(({ base }) => base?.problems ?? []);
  const order = page.parts.map(({ address }) => address);
  const place = ({ address }: ProblemView) => order.indexOf(partOf(form, address)?.address ?? '');
  return unique([...own, ...(check?.problems ?? [])])
    .filter((problem) => problem.severity === 'ERROR' && isOn(page, form, problem) && isUnlocked(view, problem.address))
    .filter((problem) => !isMended(problem, store))
    .sort((a, b) => place(a) - place(b));
}

/** The value was changed since the finding: the next save will tell. */
function isMended({ address }: ProblemView, store: OpenDeclaration['store']): boolean {
  const cut = address.lastIndexOf('/');
  const draft = store.getSnapshot().drafts.get(address.slice(0, cut));
  if (draft === undefined) return false;
  const code = address.slice(cut + 1);
  return draft.phase !== 'still' && !isAbsent(draft.values[code]);
}

const RECORD = /^(.*\/[0-9A-Z]{10})(?:\/|$)/;

function itemOf(problem: ProblemView, form: OpenDeclaration['form'], open: (record: OpenRecord) => void) {
  const part = partOf(form, problem.address);
  const record = RECORD.exec(problem.address)?.[1];
  const message = part?.shape === 'list' ? `${part.label}：${problem.message}` : problem.message;
  return {
    id: problem.address,
    message,
    ...(record === undefined ? {} : { open: () => open({ address: record, fresh: false }) }),
  };
}
