import type { FieldView, PartView } from '@/shared/api/types';
import type { Values } from '@/shared/draft/merge';
import { isAbsent } from './conditions';
import type { FormSurroundings } from './surroundings';
import { viewOf } from './views';
import { formTexts } from '@/shared/texts/form';

/** The fields that name a record in messages: 教育经历“华中科技大学”. */
export function nameOf(part: PartView, values: Values, around: FormSurroundings): string {
  const codes = part.row ?? [];
  const fields = part.fields.filter(({ code }) => codes.includes(code));
  const named = fields.map((field) => viewOf(values[field.code], field, around)).find((text) => text !== '');
  return named ?? formTexts.records.nameless;
}

export interface Line {
  label: string;
  text: string;
}

const LINES = 6;
const LONG = 48;

/** What the card of a record shows beside its name: its first filled fields, two dates as one period. */
export function linesOf(part: PartView, values: Values, around: FormSurroundings): Line[] {
  const named = (part.row ?? [])[0];
  const shown = part.fields.filter(
    (field) =>
      field.code !== named && field.kind !== 'codes' && field.kind !== 'attachments' && !isAbsent(values[field.code]),
  );
  return joined(shown, values, around).slice(0, LINES);
}

function joined(fields: FieldView[], values: Values, around: FormSurroundings): Line[] {
  const text = (field: FieldView) => viewOf(values[field.code], field, around);
  const begins = fields.find(({ code }) => code === 'startedOn');
  const ends = fields.find(
    ({ code, kind }) => (code === 'endedOn' || code === 'graduatedOn') && (kind === 'month' || kind === 'day'),
  );
  const goesOn = fields.some(({ code }) => (code === 'ongoing' || code === 'current') && values[code] === true);
  const lines = fields
    .filter((field) => field !== begins && field !== ends && values[field.code] !== false)
    .filter(({ code }) => code !== 'ongoing' && code !== 'current')
    .map((field) => ({ label: field.label, text: short(text(field)) }));
  if (begins === undefined) return ends === undefined ? lines : [{ label: ends.label, text: text(ends) }, ...lines];
  const end = goesOn ? formTexts.now : ends === undefined ? '' : text(ends);
  return [{ label: formTexts.period, text: `${text(begins)} – ${end}` }, ...lines];
}

const short = (text: string) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** A column of the table of records; the first one names the record. */
export interface Column {
  label: string;
  /** The period of two dates, or one field. */
  fields: readonly FieldView[];
  wide: boolean;
}

const COLUMNS = 4;
const SHORT_TEXT = 60;
const columnsKnown = new WeakMap<PartView, readonly Column[]>();

/** The name, the time, and the next short answers that everybody gives. */
export function columnsOf(part: PartView): readonly Column[] {
  const known = columnsKnown.get(part);
  if (known) return known;
  const [naming] = part.row ?? [];
  const named = part.fields.find(({ code }) => code === naming) ?? part.fields[0];
  const time = part.fields.filter(
    ({ code, kind }) =>
      /^(startedOn|endedOn|graduatedOn|ongoing|current)$/.test(code) &&
      (kind === 'month' || kind === 'day' || kind === 'yesNo'),
  );
  const begins = time.some(({ code }) => code === 'startedOn');
  const others = part.fields.filter((field) => field !== named && !(begins && time.includes(field)) && isBrief(field));
  const columns = [
    ...(named ? [{ label: named.label, fields: [named], wide: true }] : []),
    ...(begins ? [{ label: formTexts.period, fields: time, wide: false }] : []),
    ...others.map((field) => ({ label: field.label, fields: [field], wide: field.kind === 'text' })),
  ].slice(0, COLUMNS);
  columnsKnown.set(part, columns);
  return columns;
}

function isBrief({ kind, submit, max }: FieldView): boolean {
  if (submit !== 'required') return false;
  if (kind === 'text') return (max ?? SHORT_TEXT) <= SHORT_TEXT;
  return ['month', 'day', 'integer', 'decimal', 'code', 'title'].includes(kind);
}

export function cellOf({ fields, label }: Column, values: Values, around: FormSurroundings): string {
  const filled = fields.filter(({ code }) => !isAbsent(values[code]));
  if (label === formTexts.period) return joined(filled, values, around)[0]?.text ?? '';
  return filled.map((field) => short(viewOf(values[field.code], field, around))).join('　');
}

/** Small sets stand as tags beside the name: 申报学历, 最高学历. */
export function tagsOf(part: PartView, values: Values, around: FormSurroundings): string[] {
  return part.fields
    .filter(({ kind, code }) => kind === 'codes' && !isAbsent(values[code]))
    .flatMap((field) => viewOf(values[field.code], field, around).split('、'));
}
