import { describe, expect, it } from 'vitest';
import type { Unsaved } from './partDraft';
import { forgetPerson, LocalUnsavedStore } from './unsavedStore';

const unsaved = (school: string): Unsaved => ({
  base: null,
  values: { school },
  deleted: false,
  attempt: null,
  conflicts: [],
});
const tab = (name: string, open: string[] = []) =>
  new LocalUnsavedStore('zhang', 'D1', name, localStorage, () => Promise.resolve(new Set(open)));

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
    expect(await new LocalUnsavedStore('li', 'D1', 'a', localStorage, none).takeOver()).toEqual([]);
    expect(await new LocalUnsavedStore('zhang', 'D2', 'a', localStorage, none).takeOver()).toEqual([]);
  });

  it('is gone after signing out', async () => {
    tab('a').keep('/basic', unsaved('武大'));
    forgetPerson('zhang');
    expect(await tab('a').takeOver()).toEqual([]);
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
