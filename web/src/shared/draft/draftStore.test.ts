import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeclarationView, PartState } from '@/shared/api/types';
import { DraftStore } from './draftStore';
import type { Attempt, DraftEvent, Unsaved } from './partDraft';
import type { UnsavedStore } from './unsavedStore';

class Memory implements UnsavedStore {
  readonly kept = new Map<string, Unsaved>();
  keep = (address: string, unsaved: Unsaved) => void this.kept.set(address, unsaved);
  forget = (address: string) => void this.kept.delete(address);
  takeOver = () => Promise.resolve([...this.kept].map(([address, unsaved]) => ({ address, unsaved })));
}

/** Answers every save; what it should answer next can be said before. */
class Server {
  readonly sent: { address: string; attempt: Attempt }[] = [];
  readonly next: DraftEvent[] = [];
  private readonly parts = new Map<string, PartState>();

  readonly transport = (address: string, attempt: Attempt): Promise<DraftEvent> => {
    this.sent.push({ address, attempt });
    const special = this.next.shift();
    if (special) return Promise.resolve(special);
    const before = this.parts.get(address);
    const part: PartState = {
      address,
      rev: (before?.rev ?? attempt.rev ?? 0) + 1,
      saveId: attempt.saveId,
      savedAt: '2026-03-18T06:03:22Z',
      values: { ...(attempt.values ?? before?.values ?? {}) },
      problems: [],
      deleted: attempt.values === null,
    };
    this.parts.set(address, part);
    return Promise.resolve({ kind: 'answered', stored: part });
  };
}

const basic: PartState = {
  address: '/basic',
  rev: 1,
  saveId: 's',
  savedAt: '2026-03-18T06:00:00Z',
  values: { ethnicity: '01' },
  problems: [],
  deleted: false,
};
const view = (parts: Record<string, PartState>, order: Record<string, string[]> = {}) =>
  ({ parts, order }) as unknown as DeclarationView;

describe('the drafts of an open declaration', () => {
  let server: Server;
  let memory: Memory;
  let store: DraftStore;

  const openStore = async (parts: Record<string, PartState>, order: Record<string, string[]> = {}) => {
    let ids = 0;
    const newRecordId = () => `REC${String(++ids).padStart(7, '0')}`;
    store = new DraftStore({ transport: server.transport, unsaved: memory, newRecordId });
    await store.open(view(parts, order));
  };

  beforeEach(async () => {
    vi.useFakeTimers();
    server = new Server();
    memory = new Memory();
    await openStore({ '/basic': basic });
  });
  afterEach(() => {
    store.close();
    vi.useRealTimers();
  });

  it('saves within two seconds of the last key', async () => {
    store.change('/basic', 'ethnicity', '02');
    expect(store.getSnapshot().state.kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.sent.map(({ attempt }) => attempt.values)).toEqual([{ ethnicity: '02' }]);
    expect(store.getSnapshot().state).toEqual({ kind: 'saved', at: '2026-03-18T06:03:22Z' });
  });

  it('sends one save for many keys', async () => {
    for (const text of ['化', '化工', '化工工', '化工工艺']) {
      store.change('/basic', 'currentWork', text);
      await vi.advanceTimersByTimeAsync(500);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.sent).toHaveLength(1);
  });

  it('saves somebody who never pauses every two seconds', async () => {
    for (let key = 0; key < 100; key++) {
      store.change('/basic', 'currentWork', '化'.repeat(key + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    const written = server.sent.map(({ attempt }) => Array.from(String(attempt.values?.['currentWork'])).length);
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(written.every((length, index) => length - (written[index - 1] ?? 0) <= 22)).toBe(true);
  });

  it('saves at once when the field is left', async () => {
    store.change('/basic', 'ethnicity', '02');
    store.leave('/basic');
    await vi.advanceTimersByTimeAsync(0);
    expect(server.sent).toHaveLength(1);
  });

  it('keeps what is unsaved on the device, and forgets it once it is saved', async () => {
    store.change('/basic', 'ethnicity', '02');
    expect(memory.kept.get('/basic')?.values).toEqual({ ethnicity: '02' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(memory.kept.size).toBe(0);
  });

  it('restores after a crash and saves', async () => {
    store.change('/basic', 'ethnicity', '02');
    store.close();
    await openStore({ '/basic': basic });
    expect(store.get('/basic').values).toEqual({ ethnicity: '02' });
    await vi.advanceTimersByTimeAsync(0);
    expect(server.sent.at(-1)?.attempt.values).toEqual({ ethnicity: '02' });
  });

  it('says that it retries, and saves when the line is back', async () => {
    server.next.push({ kind: 'failed' });
    store.change('/basic', 'ethnicity', '02');
    await vi.advanceTimersByTimeAsync(1_600);
    expect(store.getSnapshot().state.kind).toBe('retrying');
    store.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getSnapshot().state.kind).toBe('saved');
    expect(new Set(server.sent.map(({ attempt }) => attempt.saveId)).size).toBe(1);
  });

  it('waits for the sign-in and goes on then', async () => {
    server.next.push({ kind: 'unauthenticated' });
    store.change('/basic', 'ethnicity', '02');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getSnapshot().state.kind).toBe('signedOut');
    expect(server.sent).toHaveLength(1);
    store.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getSnapshot().state.kind).toBe('saved');
  });

  it('says how many fields wait for a choice', async () => {
    server.next.push({
      kind: 'conflicted',
      stored: { ...basic, rev: 2, saveId: 'other', values: { ethnicity: '03' } },
    });
    store.change('/basic', 'ethnicity', '02');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.getSnapshot().state).toEqual({ kind: 'asking', fields: 1 });
    store.resolve('/basic', { ethnicity: '02' });
    await vi.advanceTimersByTimeAsync(0);
    expect(server.sent.at(-1)?.attempt).toMatchObject({ rev: 2, values: { ethnicity: '02' } });
  });

  it('flushes: all saved, or not', async () => {
    store.change('/basic', 'ethnicity', '02');
    const flushed = store.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await flushed).toBe(true);
    server.next.push({ kind: 'failed' });
    store.change('/basic', 'ethnicity', '03');
    const again = store.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await again).toBe(false);
  });

  it('stores a new record with its first value, under an id of the page', async () => {
    const id = store.create('/education');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.sent).toEqual([]);
    store.change(`/education/${id}`, 'school', '武汉大学');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.sent[0]).toMatchObject({ address: '/education/REC0000001', attempt: { rev: null } });
    expect(store.recordsOf('/education')).toEqual([id]);
  });

  it('forgets a new record that was never stored', () => {
    const id = store.create('/education');
    store.remove(`/education/${id}`);
    expect(store.recordsOf('/education')).toEqual([]);
    expect(server.sent).toEqual([]);
  });

  it('deletes, and brings back', async () => {
    const address = '/education/AAAAAAAAAA';
    await openStore({ [address]: { ...basic, address, values: { school: '武汉大学' } } });
    store.remove(address);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.recordsOf('/education')).toEqual([]);
    store.restore(address);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.recordsOf('/education')).toEqual(['AAAAAAAAAA']);
    expect(server.sent.at(-1)?.attempt.values).toEqual({ school: '武汉大学' });
  });

  it('keeps the order of a list as a part of its own, new records at its end', async () => {
    const record = (id: string) => ({ ...basic, address: `/education/${id}` });
    const [a, b] = ['AAAAAAAAAA', 'BBBBBBBBBB'] as const;
    await openStore({ [`/education/${a}`]: record(a), [`/education/${b}`]: record(b) }, { '/education': [b, a] });
    expect(store.recordsOf('/education')).toEqual([b, a]);
    const fresh = store.create('/education');
    expect(store.recordsOf('/education')).toEqual([b, a, fresh]);
    store.reorder('/education', [a, b]);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.sent.at(-1)).toMatchObject({ address: '/education/order', attempt: { values: { order: [a, b] } } });
    expect(store.recordsOf('/education')).toEqual([a, b, fresh]);
  });
});
