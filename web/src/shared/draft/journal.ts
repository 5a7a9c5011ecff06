/** One part's unsaved input as a tab kept it at a moment; null: nothing is unsaved any more. */
export interface Entry {
  at: number;
  unsaved: unknown;
}

/**
 * A second memory of the device. A browser writes localStorage to the disk up to a minute late, so that a killed browser forgets what was typed
 * last; a transaction of IndexedDB has reached the system once it is complete.
 */
export interface Journal {
  put(key: string, entry: Entry): void;
  /** All entries whose key begins so. */
  read(prefix: string): Promise<[string, Entry][]>;
  /** Leaves nothing of keys that begin so. */
  forget(prefix: string): Promise<void>;
}

export const noJournal: Journal = {
  put: () => undefined,
  read: () => Promise.resolve([]),
  forget: () => Promise.resolve(),
};

const STORE = 'entries';
const PATIENCE_MS = 2_000;
const DAY_MS = 86_400_000;

/** A journal in IndexedDB; one that never has anything where the browser has none. */
export class IndexedJournal implements Journal {
  private database: Promise<IDBDatabase | undefined> | undefined;
  /** The newest entry of each key that waits for the write before it. */
  private readonly waiting = new Map<string, Entry>();
  private writing = false;

  constructor(private readonly name = 'zhicheng') {}

  put(key: string, entry: Entry) {
    this.waiting.set(key, entry);
    if (!this.writing) void this.write();
  }

  async read(prefix: string) {
    const found = await this.within('readonly', (store) => store.getAll(rangeOf(prefix)));
    return ((found ?? []) as ({ key: string } & Entry)[]).map(({ key, at, unsaved }): [string, Entry] => [
      key,
      { at, unsaved },
    ]);
  }

  async forget(prefix: string) {
    for (const key of [...this.waiting.keys()]) if (key.startsWith(prefix)) this.waiting.delete(key);
    await this.within('readwrite', (store) => store.delete(rangeOf(prefix)));
  }

  /** One transaction at a time, so that fast typing costs one write for many keys. */
  private async write() {
    this.writing = true;
    while (this.waiting.size > 0) {
      const entries = [...this.waiting];
      this.waiting.clear();
      await this.within('readwrite', (store) => {
        for (const [key, entry] of entries) store.put({ key, ...entry });
        return undefined;
      });
    }
    this.writing = false;
  }

  /** Runs one transaction; undefined when the device has no room or no IndexedDB: saving to the server goes on. */
  private async within(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest | undefined,
  ): Promise<unknown> {
    const database = await (this.database ??= this.open());
    if (!database) return undefined;
    try {
      return await new Promise<unknown>((done, fail) => {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => done(request?.result);
        transaction.onabort = () => fail(transaction.error ?? new Error('aborted'));
      });
    } catch {
      return undefined;
    }
  }

  private open(): Promise<IDBDatabase | undefined> {
    if (typeof indexedDB === 'undefined') return Promise.resolve(undefined);
    return new Promise((done) => {
      // A private window may never answer.
      setTimeout(() => done(undefined), PATIENCE_MS);
      try {
        const request = indexedDB.open(this.name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
        request.onerror = () => done(undefined);
        request.onsuccess = () => done(swept(request.result));
      } catch {
        done(undefined);
      }
    });
  }
}

/** Notes that something was saved are needed only as long as an older entry might come back from the disk. */
function swept(database: IDBDatabase): IDBDatabase {
  const before = Date.now() - DAY_MS;
  const cursor = database.transaction(STORE, 'readwrite').objectStore(STORE).openCursor();
  cursor.onsuccess = () => {
    const at = cursor.result;
    if (!at) return;
    const { unsaved, at: written } = at.value as Entry;
    if (unsaved === null && written < before) at.delete();
    at.continue();
  };
  return database;
}

const rangeOf = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

export const journal: Journal = new IndexedJournal();
