import type { DeclarationView, PartState } from '@/shared/api/types';
import { randomId } from './ids';
import type { Values } from './merge';
import {
  draftOf,
  isUnsaved,
  recovered,
  step,
  unsavedOf,
  withLeftover,
  type DraftEffect,
  type DraftEvent,
  type PartDraft,
  type Step,
} from './partDraft';
import type { Transport } from './transport';
import type { UnsavedStore } from './unsavedStore';

/** What the strip under the header says. */
export type SaveState =
  | { kind: 'nothing' }
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  | { kind: 'retrying'; offline: boolean }
  | { kind: 'asking'; fields: number }
  | { kind: 'gone' }
  | { kind: 'refused'; detail: string }
  | { kind: 'signedOut' };

export interface DraftSnapshot {
  drafts: ReadonlyMap<string, PartDraft>;
  order: Readonly<Record<string, readonly string[]>>;
  state: SaveState;
  /** Rises with every confirmed save, so that what depends on the stored state knows when to look again. */
  saves: number;
}

interface Surroundings {
  transport: Transport;
  unsaved: UnsavedStore;
  newSaveId?: () => string;
  newRecordId?: () => string;
}

/** Nobody loses more than two seconds of typing to a device that dies. */
const LONGEST_MS = 2_000;

/** All parts of one open declaration, saved by themselves (protocols.md §4). Framework-free; the page subscribes. */
export class DraftStore {
  private readonly drafts = new Map<string, PartDraft>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly typingSince = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private order: Record<string, readonly string[]> = {};
  private saves = 0;
  private snapshot: DraftSnapshot = { drafts: new Map(), order: {}, state: { kind: 'nothing' }, saves: 0 };
  private readonly newSaveId: () => string;
  private readonly newRecordId: () => string;

  constructor(private readonly around: Surroundings) {
    this.newSaveId = around.newSaveId ?? (() => randomId(20));
    this.newRecordId = around.newRecordId ?? (() => randomId(10));
  }

  /** Takes the server's state, then what this device had kept and not saved. */
  async open(view: DeclarationView) {
    for (const [address, part] of Object.entries(view.parts)) this.drafts.set(address, draftOf(address, part));
    this.order = view.order;
    this.publish();
    for (const { address, unsaved } of await this.around.unsaved.takeOver()) {
      const known = this.drafts.get(address);
      if (known !== undefined && isUnsaved(known)) this.follow(known, withLeftover(known, unsaved, this.newSaveId));
      else this.follow(undefined, recovered(address, view.parts[address], unsaved, this.newSaveId));
    }
    this.publish();
  }

  /** A fresh look at the server: parts that another window changed and this one did not follow it. */
  refresh(view: DeclarationView) {
    this.order = view.order;
    for (const [address, part] of Object.entries(view.parts)) {
      if (this.drafts.has(address)) this.take(address, { kind: 'refreshed', stored: part });
      else this.drafts.set(address, draftOf(address, part));
    }
    this.publish();
  }

  close() {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getSnapshot = () => this.snapshot;

  get(address: string): PartDraft {
    return this.drafts.get(address) ?? draftOf(address, undefined);
  }

  change(address: string, code: string, value: unknown) {
    const { [code]: _, ...others } = this.get(address).values;
    this.take(address, { kind: 'typed', values: value === undefined ? others : { ...others, [code]: value } });
  }

  /** The person left the field: no need to wait for more keys. */
  leave(address: string) {
    if (this.drafts.has(address)) this.take(address, { kind: 'left' });
  }

  /** A new record of a list; it is stored with its first value. */
  create(list: string): string {
    const id = this.newRecordId();
    this.drafts.set(`${list}/${id}`, draftOf(`${list}/${id}`, undefined));
    this.publish();
    return id;
  }

  remove(address: string) {
    const draft = this.get(address);
    if (draft.base === null && draft.attempt === null) {
      this.drafts.delete(address);
      this.around.unsaved.forget(address);
      this.publish();
    } else this.take(address, { kind: 'removed' });
  }

  restore(address: string) {
    this.take(address, { kind: 'restored' });
  }

  resolve(address: string, values: Values) {
    this.take(address, { kind: 'resolved', values });
  }

  reorder(list: string, ids: readonly string[]) {
    this.change(`${list}/order`, 'order', ids);
    this.leave(`${list}/order`);
  }

  /** Ids of the live records of a list, in order. */
  recordsOf(list: string): string[] {
    const prefix = `${list}/`;
    const live = [...this.drafts.values()]
      .filter(
        ({ address, deleted }) => address.startsWith(prefix) && isRecordId(address.slice(prefix.length)) && !deleted,
      )
      .map(({ address }) => address.slice(prefix.length));
    const wanted = this.drafts.get(`${list}/order`)?.values['order'] ?? this.order[list] ?? [];
    const ordered = (wanted as string[]).filter((id) => live.includes(id));
    return [...ordered, ...live.filter((id) => !ordered.includes(id))];
  }

  /** The line or the session is back. */
  retryNow() {
    for (const address of this.drafts.keys()) this.take(address, { kind: 'retry' });
  }

  /** Saves everything now; true once all is saved, false when something needs the person or the line. */
  async flush(patienceMs = 15_000): Promise<boolean> {
    for (const address of this.drafts.keys()) this.take(address, { kind: 'left' });
    const deadline = Date.now() + patienceMs;
    while (this.isBusy() && Date.now() < deadline) await this.nextChange(deadline - Date.now());
    return ![...this.drafts.values()].some(isUnsaved);
  }

  private isBusy() {
    return [...this.drafts.values()].some(({ phase }) => phase === 'sending' || phase === 'due');
  }

  private nextChange(patienceMs: number): Promise<void> {
    return new Promise((done) => {
      const stop = this.subscribe(() => {
        clearTimeout(timer);
        stop();
        done();
      });
      const timer = setTimeout(() => {
        stop();
        done();
      }, patienceMs);
    });
  }

  private take(address: string, event: DraftEvent) {
    const before = this.get(address);
    this.follow(before, step(before, event, this.newSaveId));
    if (event.kind === 'answered') this.saves += 1;
    this.publish();
  }

  private follow(before: PartDraft | undefined, { draft, effects }: Step) {
    const { address } = draft;
    this.drafts.set(address, draft);
    if (draft !== before) {
      if (isUnsaved(draft)) this.around.unsaved.keep(address, unsavedOf(draft));
      else this.around.unsaved.forget(address);
    }
    if (draft.phase !== 'due' && draft.phase !== 'retrying') this.stopTimer(address);
    if (draft.phase !== 'due') this.typingSince.delete(address);
    for (const effect of effects) this.perform(address, effect);
  }

  private perform(address: string, effect: DraftEffect) {
    if (effect.kind === 'wait') {
      this.stopTimer(address);
      const wait = effect.for === 'due' ? this.untilDue(address, effect.milliseconds) : effect.milliseconds;
      this.timers.set(
        address,
        setTimeout(() => this.take(address, { kind: effect.for }), wait),
      );
    } else {
      void this.around.transport(address, effect.attempt).then((event) => this.take(address, event));
    }
  }

  /** Whoever types on and on is saved in between. */
  private untilDue(address: string, quiet: number): number {
    const since = this.typingSince.get(address) ?? Date.now();
    this.typingSince.set(address, since);
    return Math.max(0, Math.min(quiet, since + LONGEST_MS - Date.now()));
  }

  private stopTimer(address: string) {
    clearTimeout(this.timers.get(address));
    this.timers.delete(address);
  }

  private publish() {
    this.snapshot = {
      drafts: new Map(this.drafts),
      order: this.order,
      state: stateOf([...this.drafts.values()]),
      saves: this.saves,
    };
    for (const listener of [...this.listeners]) listener();
  }
}

const isRecordId = (rest: string) => /^[0-9A-Z]{10}$/.test(rest);

/** The worst thing about any part is what the strip says. */
export function stateOf(drafts: readonly PartDraft[]): SaveState {
  const inPhase = (phase: PartDraft['phase']) => drafts.filter((draft) => draft.phase === phase);
  if (inPhase('signedOut').length > 0) return { kind: 'signedOut' };
  const asking = drafts.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  if (asking > 0) return { kind: 'asking', fields: asking };
  if (drafts.some(({ gone }) => gone !== null)) return { kind: 'gone' };
  const refused = inPhase('refused')[0];
  if (refused) return { kind: 'refused', detail: refused.refusal?.detail ?? '' };
  if (inPhase('retrying').length > 0) return { kind: 'retrying', offline: !navigator.onLine };
  if (inPhase('sending').length > 0 || inPhase('due').length > 0) return { kind: 'saving' };
  const last = drafts
    .map(({ base }) => base?.savedAt ?? '')
    .sort()
    .at(-1);
  return last === undefined || last === '' ? { kind: 'nothing' } : { kind: 'saved', at: last };
}

export type { PartState };
