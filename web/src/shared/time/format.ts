/** Dates and times in Chinese form, always in Asia/Shanghai whatever the device says. */

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

interface Moment {
  year: number;
  month: number;
  day: number;
  hour: string;
  minute: string;
  second: string;
}

function momentOf(instant: string | number): Moment | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const of = Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, value]));
  return {
    year: Number(of['year']),
    month: Number(of['month']),
    day: Number(of['day']),
    hour: of['hour'] ?? '',
    minute: of['minute'] ?? '',
    second: of['second'] ?? '',
  };
}

/** 2026年3月18日 14:03 */
export function instantText(instant: string): string {
  const m = momentOf(instant);
  return m ? `${m.year}年${m.month}月${m.day}日 ${m.hour}:${m.minute}` : instant;
}

/** 2026年3月18日, of an instant or of a plain day such as 2026-03-18. */
export function dayText(value: string): string {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (plain && parseDay(value) === undefined) return value;
  if (plain) return `${plain[1]}年${Number(plain[2])}月${Number(plain[3])}日`;
  const m = momentOf(value);
  return m ? `${m.year}年${m.month}月${m.day}日` : value;
}

/** 2026年3月; a month that does not exist stays as it was typed. */
export function monthText(value: string): string {
  const plain = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
  return plain ? `${plain[1]}年${Number(plain[2])}月` : value;
}

/** The year in Asia/Shanghai. */
export const yearNow = (now: number): number => momentOf(now)?.year ?? new Date(now).getFullYear();

/** 14:03:22 */
export function clockText(instant: string | number): string {
  const m = momentOf(instant);
  return m ? `${m.hour}:${m.minute}:${m.second}` : '';
}

/** A window that ends before 10-01 00:00 is said to end 9月30日 24:00. */
export function deadlineText(closesAt: string, withYear = true): string {
  const close = momentOf(closesAt);
  if (!close) return closesAt;
  const midnight = close.hour === '00' && close.minute === '00' && close.second === '00';
  const day = midnight ? momentOf(Date.parse(closesAt) - 1000) : close;
  if (!day) return closesAt;
  const time = midnight ? '24:00' : `${close.hour}:${close.minute}`;
  return `${withYear ? `${day.year}年` : ''}${day.month}月${day.day}日 ${time}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 6 天 4 小时, 3 小时 20 分, 12 分, 45 秒; undefined when nothing is left. */
export function leftText(milliseconds: number): string | undefined {
  if (milliseconds <= 0) return undefined;
  if (milliseconds >= DAY)
    return `${Math.floor(milliseconds / DAY)} 天 ${Math.floor((milliseconds % DAY) / HOUR)} 小时`;
  if (milliseconds >= HOUR)
    return `${Math.floor(milliseconds / HOUR)} 小时 ${Math.floor((milliseconds % HOUR) / MINUTE)} 分`;
  if (milliseconds >= MINUTE) return `${Math.floor(milliseconds / MINUTE)} 分`;
  return `${Math.floor(milliseconds / 1000)} 秒`;
}

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0');
const halfWidth = (value: string) =>
  value.replace(/[\uff0d-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).trim();

/** 2008年9月, 2008-9, 2008.09, 200809 become 2008-09; anything else is undefined and stays as typed. */
export function parseMonth(typed: string): string | undefined {
  const m =
    /^(\d{4})\s*[年\-/.．。]\s*(\d{1,2})\s*月?$/.exec(halfWidth(typed)) ?? /^(\d{4})(\d{2})$/.exec(halfWidth(typed));
  if (!m) return undefined;
  const month = Number(m[2]);
  return month >= 1 && month <= 12 ? `${m[1]}-${pad(m[2])}` : undefined;
}

/** 2019年6月30日, 2019-6-30, 2019.06.30, 20190630 become 2019-06-30; a day that does not exist is undefined. */
export function parseDay(typed: string): string | undefined {
  const value = halfWidth(typed);
  const m =
    /^(\d{4})\s*[年\-/.．。]\s*(\d{1,2})\s*[月\-/.．。]\s*(\d{1,2})\s*日?$/.exec(value) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (!m) return undefined;
  const iso = `${m[1]}-${pad(m[2])}-${pad(m[3])}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
