import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CheckView, DeclarationView, FieldView, FormView, PartView, ProblemView } from '@/shared/api/types';
import type { DraftSnapshot, DraftStore } from '@/shared/draft/draftStore';
import type { PartDraft } from '@/shared/draft/partDraft';
import { conditionHolds, type Lookup } from '@/shared/form/conditions';
import { codeOf } from '@/shared/form/views';

/** The declaration that is open, and its parts as the person edits them. */
export interface OpenDeclaration {
  view: DeclarationView;
  form: FormView;
  store: DraftStore;
  check: CheckView | undefined;
}

export const DeclarationContext = createContext<OpenDeclaration | undefined>(undefined);

export function useDeclaration(): OpenDeclaration {
  const open = useContext(DeclarationContext);
  if (open === undefined) throw new Error('No declaration is open here');
  return open;
}

export function useDrafts(): DraftSnapshot {
  const { store } = useDeclaration();
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}

/** Values for conditions: a code of the same part, an absolute address of a part of shape one, a `plan.` flag. */
export function lookupFor(
  open: OpenDeclaration,
  drafts: DraftSnapshot,
  values: Readonly<Record<string, unknown>>,
): Lookup {
  return (name) => {
    // Read-only values, the choices and the plan's flags stand among the facts.
    const fact = open.view.personFacts[name];
    if (fact !== undefined) return codeOf(fact);
    if (name.startsWith('plan.')) return undefined;
    if (!name.startsWith('/')) return values[name];
    const cut = name.lastIndexOf('/');
    const part = name.slice(0, cut);
    const code = name.slice(cut + 1);
    const draft = drafts.drafts.get(part);
    return draft === undefined || draft.deleted ? undefined : draft.values[code];
  };
}

export const applies = (field: FieldView, lookup: Lookup): boolean =>
  field.applies === undefined || conditionHolds(field.applies, lookup);

export function isRequired(field: FieldView, lookup: Lookup): boolean {
  if (field.submit === 'required') return true;
  return field.submit === 'optional' ? false : conditionHolds(field.submit, lookup);
}

/** The part of the definition that an address belongs to. */
export function partOf(form: FormView, address: string): PartView | undefined {
  return form.pages
    .flatMap(({ parts }) => parts)
    .filter((part) => address === part.address || address.startsWith(`${part.address}/`))
    .sort((a, b) => b.address.length - a.address.length)[0];
}

/** In a return exactly the named addresses are open; else everything that is editable at all. */
export function isUnlocked(view: DeclarationView, address: string): boolean {
  if (!view.actions.includes('EDIT')) return false;
  if (view.notice === undefined) return true;
  return view.notice.items.some((item) => address === item.address || address.startsWith(`${item.address}/`));
}

/** Findings about one address: those of the last save of its part, and those that compare parts. */
export function problemsAt(open: OpenDeclaration, draft: PartDraft | undefined, address: string): ProblemView[] {
  const found = [...(draft?.base?.problems ?? []), ...(open.check?.problems ?? [])];
  return unique(found.filter((problem) => problem.address === address));
}

export function unique(problems: readonly ProblemView[]): ProblemView[] {
  const seen = new Set<string>();
  return problems.filter(({ address, message }) => {
    const key = `${address} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
