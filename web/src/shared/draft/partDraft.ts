import type { Problem } from '@/shared/api/problem';
import type { PartState, ProblemView } from '@/shared/api/types';
import { changedCodes, merge, mergeOrder, same, sameValues, type FieldConflict, type Values } from './merge';

/** A part as the server last confirmed it. */
export interface Stored {
  rev: number;
  saveId: string;
  savedAt: string;
  values: Values;
  problems: readonly ProblemView[];
  deleted: boolean;
  /** What this page had sent when the server answered with `values` (it trims and normalises): both say the same. */
  asTyped: Values;
}

/** One save. It is repeated unchanged, with the same id, until it is answered: only then may a newer one follow. */
export interface Attempt {
  saveId: string;
  /** The revision it is based on; null for a part that the server does not have yet. */
  rev: number | null;
  /** null deletes the part. */
  values: Values | null;
  tries: number;
}

export type Phase = 'still' | 'due' | 'sending' | 'retrying' | 'signedOut' | 'refused';

/** A part that a person is filling in, and how far its saving is. */
export interface PartDraft {
  address: string;
  base: Stored | null;
  /** What the person sees. */
  values: Values;
  deleted: boolean;
  attempt: Attempt | null;
  phase: Phase;
  /** Fields that another window changed too; the person is asked. */
  conflicts: readonly FieldConflict[];
  /** How many fields of both sides were put together without asking, since the last question. */
  mergedFields: number;
  /** The tombstone, when another window deleted what is being edited here. */
  gone: Stored | null;
  refusal: Problem | null;
}

export type DraftEvent =
  | { kind: 'typed'; values: Values }
  | { kind: 'left' }
  | { kind: 'due' }
  | { kind: 'answered'; stored: PartState }
  | { kind: 'conflicted'; stored: PartState }
  | { kind: 'failed'; retryAfterSeconds?: number }
  | { kind: 'unauthenticated' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'retry' }
  | { kind: 'resolved'; values: Values }
  | { kind: 'removed' }
  | { kind: 'restored' }
  | { kind: 'refreshed'; stored: PartState };

export type DraftEffect =
  { kind: 'send'; attempt: Attempt } | { kind: 'wait'; for: 'due' | 'retry'; milliseconds: number };

export interface Step {
  draft: PartDraft;
  effects: DraftEffect[];
}

/** A save goes out this long after the last key: below the two seconds that are promised. */
export const QUIET_MS = 1_500;
const NEXT_MS = 200;
const BACK_OFF_SECONDS = [1, 2, 4, 8, 15, 30];

export const storedOf = (part: PartState, asTyped: Values = part.values): Stored => ({
  rev: part.rev,
  saveId: part.saveId,
  savedAt: part.savedAt,
  values: part.values,
  problems: part.problems,
  deleted: part.deleted,
  asTyped,
});

export function draftOf(address: string, part: PartState | undefined): PartDraft {
  return {
    address,
    base: part ? storedOf(part) : null,
    values: part?.values ?? {},
    deleted: part?.deleted ?? false,
    attempt: null,
    phase: 'still',
    conflicts: [],
    mergedFields: 0,
    gone: null,
    refusal: null,
  };
}

/** Whether what the person sees differs from what the server has. */
export function isUnsaved(draft: PartDraft): boolean {
  if (draft.attempt !== null || draft.conflicts.length > 0 || draft.gone !== null) return true;
  return differs(draft);
}

function differs({ base, values, deleted }: PartDraft): boolean {
  if (base === null) return !deleted && !sameValues(values, {});
  return base.deleted !== deleted || (!deleted && !sameValues(values, base.asTyped));
}

const still = (draft: PartDraft): Step => ({ draft, effects: [] });
const isOrder = (address: string) => address.endsWith('/order');

/** What happens next. Pure: time, ids and the line are the caller's. */
export function step(draft: PartDraft, event: DraftEvent, newSaveId: () => string): Step {
  switch (event.kind) {
    case 'typed':
      return typed(draft, event.values);
    case 'left':
      return draft.phase === 'due' ? send(draft, newSaveId) : still(tidied(draft));
    case 'due':
      return draft.phase === 'due' ? send(draft, newSaveId) : still(draft);
    case 'answered':
      return answered(draft, event.stored);
    case 'conflicted':
      return conflicted(draft, event.stored, newSaveId);
    case 'failed':
      return failed(draft, event.retryAfterSeconds);
    case 'unauthenticated':
      return still({ ...draft, phase: 'signedOut' });
    case 'refused':
      return still({ ...draft, attempt: null, phase: 'refused', refusal: event.problem });
    case 'retry':
      return retry(draft, newSaveId);
    case 'resolved':
      return resolved(draft, event.values, newSaveId);
    case 'removed':
      return settle({ ...draft, deleted: true, conflicts: [], gone: null, refusal: null }, newSaveId);
    case 'restored':
      return restored(draft, newSaveId);
    case 'refreshed':
      return refreshed(draft, event.stored, newSaveId);
  }
}

function typed(draft: PartDraft, values: Values): Step {
  const next: PartDraft = { ...draft, values, refusal: null };
  if (draft.attempt !== null || draft.phase === 'signedOut') return still(next);
  if (!differs(next)) return still({ ...next, phase: 'still' });
  return { draft: { ...next, phase: 'due' }, effects: [{ kind: 'wait', for: 'due', milliseconds: QUIET_MS }] };
}

/** Away from the field it is safe to show the server's form of the text. */
function tidied(draft: PartDraft): PartDraft {
  if (draft.base === null || draft.attempt !== null || draft.conflicts.length > 0 || differs(draft)) return draft;
  return { ...draft, values: draft.base.values, base: { ...draft.base, asTyped: draft.base.values } };
}

function send(draft: PartDraft, newSaveId: () => string): Step {
  if (draft.gone !== null || !differs(draft)) return still({ ...draft, phase: 'still' });
  const attempt: Attempt = {
    saveId: newSaveId(),
    rev: draft.base?.rev ?? null,
    values: draft.deleted ? null : draft.values,
    tries: 1,
  };
  return { draft: { ...draft, attempt, phase: 'sending' }, effects: [{ kind: 'send', attempt }] };
}

/** Sends at once, unless a save is on its way (the next one follows its answer). */
function settle(draft: PartDraft, newSaveId: () => string): Step {
  if (draft.attempt !== null || draft.phase === 'signedOut') return still(draft);
  return send(draft, newSaveId);
}

function answered(draft: PartDraft, part: PartState): Step {
  const asTyped = draft.attempt?.values ?? part.values;
  const next: PartDraft = { ...draft, base: storedOf(part, asTyped), attempt: null, phase: 'still', refusal: null };
  if (!differs(next)) return still(next);
  return { draft: { ...next, phase: 'due' }, effects: [{ kind: 'wait', for: 'due', milliseconds: NEXT_MS }] };
}

function conflicted(draft: PartDraft, part: PartState, newSaveId: () => string): Step {
  // The answer to our own write was lost, or our retry arrived after it.
  if (draft.attempt !== null && part.saveId === draft.attempt.saveId) return answered(draft, part);
  const merged = mergedWith(reachedBy(draft, part), part);
  return settle({ ...merged, attempt: null, phase: 'still' }, newSaveId);
}

/**
 * A save of unknown fate may have arrived and another window may have written on top of it. A field that reads there as it was
 * sent from here is our own earlier write: what was typed after it stands without a question.
 */
function reachedBy(draft: PartDraft, part: PartState): PartDraft {
  const sent = draft.attempt?.values;
  if (!sent) return draft;
  const arrived = Object.keys(sent).filter((code) => same(sent[code], part.values[code]));
  const base = draft.base ?? { ...storedOf(part, {}), values: {} };
  const theirs = Object.fromEntries(arrived.map((code) => [code, part.values[code]]));
  return {
    ...draft,
    base: { ...base, values: { ...base.values, ...theirs }, asTyped: { ...base.asTyped, ...theirs } },
  };
}

/** Puts what another window stored and what this one holds together, on top of what both started from. */
function mergedWith(draft: PartDraft, part: PartState): PartDraft {
  const theirs = storedOf(part);
  // A deletion wins over an edit elsewhere: its text stays in the tombstone and can be brought back.
  if (draft.deleted) return { ...draft, base: theirs };
  if (part.deleted) return { ...draft, base: theirs, gone: theirs };
  const before = draft.base?.values ?? {};
  const mine = untrimmed(draft);
  if (isOrder(draft.address)) {
    const order = mergeOrder(ids(before), ids(mine), ids(part.values));
    return { ...draft, base: theirs, values: { order } };
  }
  const { values, conflicts, kept } = merge(before, mine, part.values);
  const open = draft.conflicts
    .filter(({ code }) => !conflicts.some((one) => one.code === code))
    .map((one) => ({ ...one, theirs: part.values[one.code] }));
  return {
    ...draft,
    base: theirs,
    values,
    conflicts: [...open, ...conflicts].filter((one) => !same(one.mine, one.theirs)),
    mergedFields: draft.mergedFields + kept.length + changedCodes(before, part.values).length - conflicts.length,
  };
}

/** My values, where a field that I did not touch since the last answer reads as the server stored it. */
function untrimmed({ base, values }: PartDraft): Values {
  if (base === null) return values;
  const untouched = Object.keys(values).filter((code) => same(values[code], base.asTyped[code]));
  return { ...values, ...Object.fromEntries(untouched.map((code) => [code, base.values[code]])) };
}

const ids = (values: Values): string[] => (Array.isArray(values['order']) ? (values['order'] as string[]) : []);

function failed(draft: PartDraft, retryAfterSeconds: number | undefined): Step {
  if (draft.attempt === null) return still(draft);
  const { tries } = draft.attempt;
  const seconds = retryAfterSeconds ?? BACK_OFF_SECONDS[Math.min(tries, BACK_OFF_SECONDS.length) - 1] ?? 30;
  return {
    draft: { ...draft, phase: 'retrying', attempt: { ...draft.attempt, tries: tries + 1 } },
    effects: [{ kind: 'wait', for: 'retry', milliseconds: seconds * 1000 }],
  };
}

function retry(draft: PartDraft, newSaveId: () => string): Step {
  if (draft.phase !== 'retrying' && draft.phase !== 'signedOut') return still(draft);
  if (draft.attempt === null) return send({ ...draft, phase: 'still' }, newSaveId);
  return { draft: { ...draft, phase: 'sending' }, effects: [{ kind: 'send', attempt: draft.attempt }] };
}

function resolved(draft: PartDraft, chosen: Values, newSaveId: () => string): Step {
  return settle({ ...draft, values: { ...draft.values, ...chosen }, conflicts: [], mergedFields: 0 }, newSaveId);
}

function restored(draft: PartDraft, newSaveId: () => string): Step {
  return settle({ ...draft, deleted: false, gone: null, refusal: null }, newSaveId);
}

/** A newer state arrived with a reload of the declaration, without our asking to save. */
function refreshed(draft: PartDraft, part: PartState, newSaveId: () => string): Step {
  if (draft.base !== null && part.rev <= draft.base.rev) return still(draft);
  if (draft.attempt !== null) return still(draft);
  if (!differs(draft) && draft.conflicts.length === 0) return still(draftOf(draft.address, part));
  return settle(mergedWith(draft, part), newSaveId);
}

/** What is kept on this device while a part is unsaved. */
export interface Unsaved {
  base: Stored | null;
  values: Values;
  deleted: boolean;
  attempt: Attempt | null;
  conflicts: readonly FieldConflict[];
}

export const unsavedOf = ({ base, values, deleted, attempt, conflicts }: PartDraft): Unsaved => ({
  base,
  values,
  deleted,
  attempt,
  conflicts,
});

/** Puts what this device kept on top of what the server has now: after a reload, a crash, an expired session. */
export function recovered(address: string, part: PartState | undefined, kept: Unsaved, newSaveId: () => string): Step {
  const before: PartDraft = { ...draftOf(address, part), ...kept };
  if (part === undefined || part.rev === kept.base?.rev) {
    return kept.attempt === null ? settle(before, newSaveId) : retry({ ...before, phase: 'retrying' }, newSaveId);
  }
  return conflicted({ ...before, phase: 'sending' }, part, newSaveId);
}

/** A second leftover of the same part, from another tab that is gone: like a change from another window. */
export function withLeftover(draft: PartDraft, left: Unsaved, newSaveId: () => string): Step {
  const { values, conflicts } = merge(left.base?.values ?? {}, draft.values, left.values);
  return settle({ ...draft, values, conflicts: [...draft.conflicts, ...conflicts] }, newSaveId);
}
