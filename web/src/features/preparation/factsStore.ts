import { problemFrom, ProblemError, type Problem } from '@/shared/api/problem';
import type { Facts } from '@/shared/api/types';

/** What the person sees of the saving. */
export type Saving =
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'retrying'; offline: boolean }
  | { kind: 'refused'; problem: Problem };

interface Ports {
  /** Keeps all facts; resolves when they are kept. */
  keep: (facts: Facts) => Promise<unknown>;
  now: () => number;
}

const AFTER_MS = 1_000;
const AGAIN_MS = 3_000;

/** Saves facts by itself after the last key, one save at a time, and repeats it until it is answered. */
export class FactsStore {
  private facts: Facts;
  private kept: Facts;
  private saving: Saving = { kind: 'nothing' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private snapshot: { facts: Facts; saving: Saving };
  private readonly listeners = new Set<() => void>();

  constructor(
    facts: Facts,
    private readonly ports: Ports,
  ) {
    this.facts = facts;
    this.kept = facts;
    this.snapshot = { facts, saving: this.saving };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSnapshot = () => this.snapshot;

  change(code: keyof Facts, value: unknown) {
    const { [code]: _, ...others } = this.facts;
    this.facts = value === undefined || value === '' ? others : { ...others, [code]: value };
    this.say(this.saving);
    this.later(AFTER_MS);
  }

  /** Leaving a field saves at once. */
  leave() {
    if (this.facts !== this.kept) void this.save();
  }

  close() {
    if (this.facts !== this.kept) void this.save();
    clearTimeout(this.timer);
  }

  private later(milliseconds: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private async save() {
    clearTimeout(this.timer);
    if (this.busy || this.facts === this.kept) return;
    this.busy = true;
    this.say({ kind: 'saving' });
    const sent = this.facts;
    try {
      await this.ports.keep(sent);
      this.kept = sent;
      this.busy = false;
      if (this.facts === sent) this.say({ kind: 'saved', at: this.ports.now() });
      else void this.save();
    } catch (error) {
      this.busy = false;
      if (error instanceof ProblemError && error.passing) {
        this.say({ kind: 'retrying', offline: error.problem.status === 0 });
        this.later(AGAIN_MS);
      } else {
        this.say({ kind: 'refused', problem: problemFrom(error) });
      }
    }
  }

  private say(saving: Saving) {
    this.saving = saving;
    this.snapshot = { facts: this.facts, saving };
    for (const listener of this.listeners) listener();
  }
}
