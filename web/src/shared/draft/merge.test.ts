import { describe, expect, it } from 'vitest';
import { merge, mergeOrder, same } from './merge';

describe('putting two windows together', () => {
  const base = { school: '华中科技大学', major: '化学', years: 4 };

  it('takes a field that only this window changed', () => {
    expect(merge(base, { ...base, major: '化工' }, base)).toEqual({
      values: { ...base, major: '化工' },
      conflicts: [],
      kept: ['major'],
    });
  });

  it('takes a field that only the other window changed', () => {
    expect(merge(base, base, { ...base, years: 5 }).values).toEqual({ ...base, years: 5 });
  });

  it('needs no question when both changed the same field to the same', () => {
    expect(merge(base, { ...base, years: 5 }, { ...base, years: 5 }).conflicts).toEqual([]);
  });

  it('asks about a field that both changed, and shows both', () => {
    const merged = merge(base, { ...base, major: '化工', years: 5 }, { ...base, major: '机械' });
    expect(merged.conflicts).toEqual([{ code: 'major', mine: '化工', theirs: '机械' }]);
    expect(merged.values).toEqual({ ...base, major: '机械', years: 5 });
  });

  it('lets one window empty a field that the other left alone', () => {
    const { major: _, ...without } = base;
    expect(merge(base, without, base).values).toEqual(without);
  });

  it('asks when one emptied what the other changed', () => {
    const { major: _, ...without } = base;
    expect(merge(base, without, { ...base, major: '机械' }).conflicts).toEqual([{ code: 'major', theirs: '机械' }]);
  });

  it('compares lists and objects by what they say', () => {
    expect(same(['A', 'B'], ['A', 'B'])).toBe(true);
    expect(same(['A', 'B'], ['B', 'A'])).toBe(false);
    expect(same({ code: '421087', text: '湖北松滋' }, { text: '湖北松滋', code: '421087' })).toBe(true);
    expect(same('', undefined)).toBe(true);
    expect(same([], null)).toBe(true);
    expect(same(false, undefined)).toBe(false);
  });
});

describe('putting two orders together', () => {
  it('keeps my order and appends what the other window added', () => {
    expect(mergeOrder(['A', 'B'], ['B', 'A'], ['A', 'B', 'C'])).toEqual(['B', 'A', 'C']);
  });

  it('drops what the other window deleted and does not bring back what I deleted', () => {
    expect(mergeOrder(['A', 'B', 'C'], ['C', 'B'], ['A', 'C'])).toEqual(['C']);
  });
});
