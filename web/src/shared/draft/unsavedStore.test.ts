import { describe, expect, it } from 'vitest';
import { noJournal, type Entry, type Journal } from './journal';
import type { Unsaved } from './partDraft';
import { forgetPerson, LocalUnsavedStore } from './unsavedStore';

const unsaved = (school: string): Unsaved => ({
  base: null,
  values: { school },
  deleted: false,
  attempt: null,
  conflicts: [],
});
const tab = (name: string, open: string[] = [], journal: Journal = noJournal) =>
  new LocalUnsavedStore('zhang', 'D1', name, localStorage, () => Promise.resolve(new Set(open)), journal);

/** The second memory, as long as nobody kills the device itself. */
class Book implements Journal {
  readonly entries = new Map<string, Entry>();
  put = (key: string, entry: Entry) => void this.entries.set(key, entry);
  read = (prefix: string) => Promise.resolve([...this.entries].filter(([key]) => key.startsWith(prefix)));
  forget(prefix: string) {
    for (const key of [...this.entries.keys()]) if (key.startsWith(prefix)) this.entries.delete(key);
    return Promise.resolve();
  }
}

describe('what a device keeps of unsaved input', () => {
  it('is found again by the same tab after a reload', async () => {
    tab('a').keep('/basic', unsaved('武大'));
    expect(await tab('a').takeOver()).toEqual([{ address: '/basic', unsaved: unsaved('武大') }]);
  });

  it('is taken over from a tab that crashed', async () => {
    tab('a').keep('/basic', unsaved('武大'));
    expect(await tab('b').takeOver()).toHaveLength(1);
    expect(await tab('c').takeOver()).toEqual([]);
  });

  it('stays with a tab that is still open', async () => {
    tab('a').keep('/basic', unsaved('武大'));
    expect(await tab('b', ['a']).takeOver()).toEqual([]);
    expect(await tab('a', ['a', 'b']).takeOver()).toHaveLength(1);
  });

  it('belongs to one person and one declaration', async () => {
    tab('a').keep('/basic', unsaved('武大'));
    const none = () => Promise.resolve(new Set<string>());
    expect(await new LocalUnsavedStore('li', 'D1', 'a', localStorage, none, noJournal).takeOver()).toEqual([]);
    expect(await new LocalUnsavedStore('zhang', 'D2', 'a', localStorage, none, noJournal).takeOver()).toEqual([]);
  });

  it('is gone after signing out', async () => {
    const book = new Book();
    tab('a', [], book).keep('/basic', unsaved('武大'));
    await forgetPerson('zhang', localStorage, book);
    expect(await tab('a', [], book).takeOver()).toEqual([]);
    expect(book.entries.size).toBe(0);
  });

  it('is found after the browser was killed before it wrote localStorage', async () => {
    const book = new Book();
    tab('a', [], book).keep('/basic', unsaved('武汉大学'));
    localStorage.clear();
    expect(await tab('b', [], book).takeOver()).toEqual([{ address: '/basic', unsaved: unsaved('武汉大学') }]);
    expect(await tab('c', [], book).takeOver()).toEqual([]);
  });

  it('does not come back once it was saved, though the disk still has it', async () => {
    const book = new Book();
    const killed = tab('a', [], book);
    killed.keep('/basic', unsaved('武'));
    const disk = JSON.stringify(localStorage);
    killed.forget('/basic');
    Object.assign(localStorage, JSON.parse(disk));
    expect(await tab('b', [], book).takeOver()).toEqual([]);
  });

  it('is the newer of two memories', async () => {
    const book = new Book();
    const killed = tab('a', [], book);
    killed.keep('/basic', unsaved('武'));
    const disk = JSON.stringify(localStorage);
    killed.keep('/basic', unsaved('武大'));
    Object.assign(localStorage, JSON.parse(disk));
    expect(await tab('a', [], book).takeOver()).toEqual([{ address: '/basic', unsaved: unsaved('武大') }]);
  });

  it('does no harm when the device has no room', () => {
    const full = {
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    } as unknown as Storage;
    expect(() => new LocalUnsavedStore('zhang', 'D1', 'a', full).keep('/basic', unsaved('武大'))).not.toThrow();
  });
});
