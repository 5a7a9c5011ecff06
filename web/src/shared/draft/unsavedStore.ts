import { journal as deviceJournal, type Journal } from './journal';
import type { Unsaved } from './partDraft';

const PREFIX = 'zhicheng.unsaved';
const TAB = 'zhicheng.tab';

/** Where unsaved input survives a reload, a crash of the tab and an expired session. */
export interface UnsavedStore {
  keep(address: string, unsaved: Unsaved): void;
  forget(address: string): void;
  /** What this tab kept, and what tabs that are gone left behind, oldest first. Takes it over. */
  takeOver(): Promise<{ address: string; unsaved: Unsaved }[]>;
}

interface Entry {
  at: number;
  /** null: everything of this part is saved. */
  unsaved: Unsaved | null;
}

const lockName = (tab: string) => `${TAB}.${tab}`;

/** Tabs that are still open hold a lock of their name; without locks nobody else counts as open. */
async function openTabs(): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const prefix = lockName('');
  return new Set(
    held
      .map(({ name }) => name ?? '')
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length)),
  );
}

let claimed: Promise<string> | undefined;

/** The name of this tab: kept over a reload, another one in a copy of the tab. */
export function tabName(random: () => string): Promise<string> {
  claimed ??= claim(random);
  return claimed;
}

async function claim(random: () => string): Promise<string> {
  const before = sessionStorage.getItem(TAB);
  if (before !== null && (await hold(before))) return before;
  const fresh = random();
  sessionStorage.setItem(TAB, fresh);
  await hold(fresh);
  return fresh;
}

/** Holds the lock until the tab ends; false when another tab has it. */
function hold(tab: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((answer) => {
    void navigator.locks.request(lockName(tab), { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });
}

export class LocalUnsavedStore implements UnsavedStore {
  private readonly scope: string;
  private last = 0;

  constructor(
    personId: string,
    declarationId: string,
    private readonly tab: string,
    private readonly storage: Storage = localStorage,
    private readonly isOpen: () => Promise<Set<string>> = openTabs,
    private readonly journal: Journal = deviceJournal,
  ) {
    this.scope = `${PREFIX}|${personId}|${declarationId}|`;
  }

  keep(address: string, unsaved: Unsaved) {
    const entry: Entry = { at: this.now(), unsaved };
    try {
      this.storage.setItem(this.key(this.tab, address), JSON.stringify(entry));
    } catch {
      // The device's storage is full or closed: saving to the server goes on.
    }
    this.journal.put(this.key(this.tab, address), entry);
  }

  forget(address: string) {
    this.drop(this.key(this.tab, address));
  }

  async takeOver() {
    const open = await this.isOpen();
    const found: { address: string; at: number; unsaved: Unsaved }[] = [];
    for (const [key, { at, unsaved }] of await this.newest()) {
      const [tab, address] = key.slice(this.scope.length).split('|');
      if (tab === undefined || address === undefined || (tab !== this.tab && open.has(tab))) continue;
      if (unsaved !== null) found.push({ address, at, unsaved });
      if (unsaved !== null && tab !== this.tab) this.drop(key);
    }
    return found.sort((a, b) => a.at - b.at).map(({ address, unsaved }) => ({ address, unsaved }));
  }

  /** Of both memories the newer one counts: after a crash either may be behind. */
  private async newest(): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>();
    for (const key of Object.keys(this.storage).filter((name) => name.startsWith(this.scope))) {
      const entry = entryOf(this.storage.getItem(key));
      if (entry) entries.set(key, entry);
    }
    for (const [key, entry] of await this.journal.read(this.scope)) {
      if ((entries.get(key)?.at ?? -1) <= entry.at) entries.set(key, entry as Entry);
    }
    return entries;
  }

  private drop(key: string) {
    this.storage.removeItem(key);
    this.journal.put(key, { at: this.now(), unsaved: null });
  }

  /** Never twice the same, so that one of two entries is the newer one. */
  private now(): number {
    this.last = Math.max(Date.now(), this.last + 1);
    return this.last;
  }

  private key(tab: string, address: string) {
    return `${this.scope}${tab}|${address}`;
  }
}

function entryOf(text: string | null): Entry | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Entry);
  } catch {
    return undefined;
  }
}

/** Signing out leaves nothing of the person on a shared device. */
export async function forgetPerson(
  personId: string,
  storage: Storage = localStorage,
  journal: Journal = deviceJournal,
): Promise<void> {
  const prefix = `${PREFIX}|${personId}|`;
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  await journal.forget(prefix);
}
