import type { FieldView, PartView } from '@/shared/api/types';
import type { Values } from '@/shared/draft/merge';
import { isAbsent } from '@/shared/form/conditions';
import type { FormSurroundings } from '@/shared/form/surroundings';
import { viewOf } from '@/shared/form/views';
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

/** Small sets stand as tags beside the name: 申报学历, 最高学历. */
export function tagsOf(part: PartView, values: Values, around: FormSurroundings): string[] {
  return part.fields
    .filter(({ kind, code }) => kind === 'codes' && !isAbsent(values[code]))
    .flatMap((field) => viewOf(values[field.code], field, around).split('、'));
}
