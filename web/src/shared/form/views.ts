import type { FieldKind, FieldView } from '@/shared/api/types';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { dayText, monthText } from '@/shared/time/format';
import { isAbsent } from './conditions';
import type { FormSurroundings } from './surroundings';

type View = (value: unknown, field: FieldView, around: FormSurroundings) => string;

/** A value as plain text; a code with its label may come from the server as an object. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plainText).join('、');
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    return plainText(fields['label'] ?? fields['text'] ?? fields['code'] ?? '');
  }
  return '';
}

export const codeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'code' in value ? plainText(value.code) : plainText(value);

function labelOf(value: unknown, field: FieldView, around: FormSurroundings): string {
  const list = field.codes === undefined ? undefined : around.codeLists[field.codes];
  return list?.find(({ code }) => code === codeOf(value))?.label ?? plainText(value);
}

function titleLabel(value: unknown, field: FieldView, around: FormSurroundings): string {
  if (codeOf(value) === 'NONE') return formTexts.none;
  return labelOf(value, field, around);
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Every kind has its text; a kind without one does not compile. */
const views: Record<FieldKind, View> = {
  text: plainText,
  paragraphs: plainText,
  region: plainText,
  month: (value) => monthText(plainText(value)),
  day: (value) => dayText(plainText(value)),
  integer: (value, field) => `${plainText(value)}${field.unit ?? ''}`,
  decimal: (value, field) => `${plainText(value)}${field.unit ?? ''}`,
  yesNo: (value) => (value === true ? texts.yes : value === false ? texts.no : plainText(value)),
  code: labelOf,
  codes: (value, field, around) =>
    list(value)
      .map((one) => labelOf(one, field, around))
      .join('、'),
  title: titleLabel,
  clauses: (value) => list(value).map(codeOf).join('、'),
  attachments: (value, _field, around) =>
    list(value)
      .map((id) => around.attachments.find((entry) => entry.id === id)?.systemName ?? '')
      .filter((name) => name !== '')
      .join('、'),
};

/** What a person reads for a value; empty when there is none. */
export function viewOf(value: unknown, field: FieldView, around: FormSurroundings): string {
  return isAbsent(value) ? '' : views[field.kind](value, field, around);
}
