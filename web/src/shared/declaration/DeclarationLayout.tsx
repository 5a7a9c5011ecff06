import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Link, Outlet, useParams } from 'react-router';
import { signedOutStore } from '@/shared/api/signedOut';
import type { Clause, DeclarationView, FormView, Plan } from '@/shared/api/types';
import { useDossier } from '@/shared/attachments/dossier';
import { DraftStore } from '@/shared/draft/draftStore';
import { randomId } from '@/shared/draft/ids';
import { partTransport } from '@/shared/draft/transport';
import { LocalUnsavedStore, tabName } from '@/shared/draft/unsavedStore';
import { SurroundingsContext, type CitableClause } from '@/shared/form/surroundings';
import { useSession } from '@/shared/session/session';
import { saveBeforeSignOut } from '@/shared/session/signOut';
import { formTexts } from '@/shared/texts/form';
import { Heading } from '@/shared/ui/Heading';
import { Queried, Skeleton } from '@/shared/ui/Queried';
import { DeclarationContext, type OpenDeclaration } from './context';
import { catalogueQuery, checkQuery, declarationQuery, formQuery, planQuery } from './queries';

/** Opens one declaration for its steps: definition, answers, checks; closes it when the person leaves. */
export function DeclarationLayout() {
  const { id = '' } = useParams();
  const { data: session } = useSession();
  const declaration = useQuery(declarationQuery(id));
  const form = useQuery(formQuery(declaration.data?.form.digest ?? ''));
  const waiting = (
    <main id="main" className="page form-wide">
      <Queried query={declaration} skeleton={<Skeleton lines={8} />}>
        {() => (
          <Queried query={form} skeleton={<Skeleton lines={8} />}>
            {() => <Skeleton lines={8} />}
          </Queried>
        )}
      </Queried>
    </main>
  );
  if (!declaration.data || !form.data || session?.personId === undefined) return waiting;
  if (!declaration.data.actions.includes('EDIT')) return <NotEditable view={declaration.data} />;
  return <Open key={id} view={declaration.data} form={form.data} personId={session.personId} waiting={waiting} />;
}

function NotEditable({ view }: { view: DeclarationView }) {
  const { title, detail, view: look } = formTexts.closedForEditing;
  return (
    <main id="main" className="page form-wide">
      <Heading>{title}</Heading>
      <p>{detail(view.stageLabel)}</p>
      <Link className="btn" to={`/cases/${view.id}`}>
        {look}
      </Link>
    </main>
  );
}

interface OpenProps {
  view: DeclarationView;
  form: FormView;
  personId: string;
  waiting: React.ReactNode;
}

function Open({ view, form, personId, waiting }: OpenProps) {
  const store = useOpenStore(view, personId);
  const saves = useSaves(store);
  const queries = useQueryClient();
  const check = useQuery(checkQuery(view.id));
  const plan = useQuery(planQuery(view.plan.id));
  const catalogue = useQuery(catalogueQuery);
  const dossier = useDossier(view.id);
  const returned = view.notice !== undefined;
  const digest = dossier.data?.manifestDigest;
  useEffect(() => {
    if (saves > 0) void queries.invalidateQueries({ queryKey: checkQuery(view.id).queryKey });
  }, [queries, saves, view.id]);
  // What the office marked tells whether it was changed since: asked again after a save and after an upload.
  useEffect(() => {
    if (returned && (saves > 0 || digest !== undefined))
      void queries.invalidateQueries({ queryKey: declarationQuery(view.id).queryKey });
  }, [queries, returned, saves, digest, view.id]);
  const open = useMemo<OpenDeclaration | undefined>(
    () => store && { view, form, store, check: check.data },
    [store, view, form, check.data],
  );
  const around = useMemo(
    () => ({
      declarationId: view.id,
      codeLists: form.codeLists,
      catalogue: catalogue.data,
      clauses: citable(plan.data, view),
      attachments: dossier.data?.entries ?? [],
    }),
    [view, form.codeLists, catalogue.data, plan.data, dossier.data],
  );
  if (open === undefined) return waiting;
  return (
    <DeclarationContext.Provider value={open}>
      <SurroundingsContext.Provider value={around}>
        <Outlet />
      </SurroundingsContext.Provider>
    </DeclarationContext.Provider>
  );
}

/** The drafts of this declaration, from its opening until the person leaves it. */
function useOpenStore(view: DeclarationView, personId: string): DraftStore | undefined {
  const [store, setStore] = useState<DraftStore>();
  const [first] = useState(view);
  useEffect(() => {
    let opened: DraftStore | undefined;
    let left = false;
    void tabName(() => randomId(10)).then(async (tab) => {
      if (left) return;
      opened = new DraftStore({
        transport: partTransport(first.id),
        unsaved: new LocalUnsavedStore(personId, first.id, tab),
      });
      await opened.open(first);
      setStore(opened);
    });
    return () => {
      left = true;
      void opened?.flush(0);
      opened?.close();
    };
  }, [first, personId]);
  useEffect(() => store?.refresh(view), [store, view]);
  useEffect(() => (store ? saveBeforeSignOut(() => store.flush()) : undefined), [store]);
  useRetries(store);
  return store;
}

/** The line is back, or the person signed in again in another tab: what waits goes out at once. */
function useRetries(store: DraftStore | undefined) {
  const signedOut = useSyncExternalStore(signedOutStore.subscribe, signedOutStore.isSignedOut);
  useEffect(() => {
    if (store && !signedOut) store.retryNow();
  }, [store, signedOut]);
  useEffect(() => {
    if (!store) return;
    const retry = () => store.retryNow();
    const hurry = () => {
      if (document.visibilityState === 'hidden') void store.flush(0);
    };
    addEventListener('online', retry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', hurry);
    };
  }, [store]);
}

const noStore = { subscribe: () => () => undefined, saves: () => 0 };

function useSaves(store: DraftStore | undefined): number {
  return useSyncExternalStore(
    store ? store.subscribe : noStore.subscribe,
    store ? () => store.getSnapshot().saves : noStore.saves,
  );
}

/** The plan's conditions for what this declaration is about. */
function clausesOf(plan: Plan | undefined, view: DeclarationView): Clause[] {
  const chosen = (code: string) => view.choices.find((choice) => choice.code === code)?.value;
  const sets = (plan?.clauseSets ?? []).filter(({ level }) => level === chosen('level'));
  const category = sets.find((set) => set.category === chosen('declarationCategory'));
  return (category ?? sets[0])?.clauses ?? [];
}

const citedLists = ({ predicate }: Clause): string[] | undefined =>
  Array.isArray(predicate?.['lists']) ? (predicate['lists'] as string[]) : undefined;

/** The achievement clauses, each with the lists whose records may cite it. */
function citable(plan: Plan | undefined, view: DeclarationView): CitableClause[] {
  return clausesOf(plan, view)
    .filter(({ kind }) => kind === 'ACHIEVEMENT')
    .map((clause) => {
      const lists = citedLists(clause);
      return { code: clause.code, text: clause.text, ...(lists === undefined ? {} : { lists }) };
    });
}
