import { describe, expect, it } from 'vitest';
import { clockText, dayText, deadlineText, instantText, leftText, monthText, parseDay, parseMonth } from './format';

describe('dates and times in Chinese form', () => {
  it('are those of Shanghai', () => {
    expect(instantText('2026-03-18T06:03:22Z')).toBe('2026年3月18日 14:03');
    expect(clockText('2026-03-18T06:03:22Z')).toBe('14:03:22');
    expect(dayText('2026-03-17T16:00:00Z')).toBe('2026年3月18日');
    expect(dayText('2019-06-30')).toBe('2019年6月30日');
    expect(monthText('2008-09')).toBe('2008年9月');
  });

  it('stay as typed when they are none', () => {
    expect(monthText('十年前')).toBe('十年前');
  });

  it('say 24:00 for a window that ends before midnight', () => {
    expect(deadlineText('2026-09-30T16:00:00Z')).toBe('2026年9月30日 24:00');
    expect(deadlineText('2026-09-30T09:30:00Z', false)).toBe('9月30日 17:30');
  });

  it('tell how much is left in two units', () => {
    const hour = 3_600_000;
    expect(leftText(148 * hour)).toBe('6 天 4 小时');
    expect(leftText(3 * hour + 20 * 60_000)).toBe('3 小时 20 分');
    expect(leftText(12 * 60_000)).toBe('12 分');
    expect(leftText(45_000)).toBe('45 秒');
    expect(leftText(0)).toBeUndefined();
  });
});

describe('a date as people type it', () => {
  it.each(['2008年9月', '2008-9', '2008-09', '2008.9', '2008/09', '200809', '２００８年９月', ' 2008 年 9 月 '])(
    '%s is a month',
    (typed) => {
      expect(parseMonth(typed)).toBe('2008-09');
    },
  );

  it.each(['2015-13', '2015年', '十年前', '2015-0', '20159'])('%s is no month', (typed) => {
    expect(parseMonth(typed)).toBeUndefined();
  });

  it.each(['2019年6月30日', '2019-6-30', '2019.06.30', '20190630', '2019/6/30'])('%s is a day', (typed) => {
    expect(parseDay(typed)).toBe('2019-06-30');
  });

  it.each(['2019-2-29', '2019-06-31', '2019-06'])('%s is no day', (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  });
});
