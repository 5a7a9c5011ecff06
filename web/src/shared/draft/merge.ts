/** Values of one part by field code, as they travel. */
export type Values = Readonly<Record<string, unknown>>;

/** A field that both sides changed, each to something else. */
export interface FieldConflict {
  code: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  /** What one side or nobody touched is settled; a contested field holds theirs until the person has chosen. */
  values: Values;
  conflicts: FieldConflict[];
  /** Fields that are settled and differ from what the other side stored. */
  kept: string[];
}

const empty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two values say the same; absent, null, empty text and an empty list are one. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b || (empty(a) && empty(b))) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  return codesOf(left, right).every((key) => same(left[key], right[key]));
}

export function sameValues(a: Values, b: Values): boolean {
  return codesOf(a, b).every((code) => same(a[code], b[code]));
}

/** The fields in which two states of a part differ. */
export function changedCodes(a: Values, b: Values): string[] {
  return codesOf(a, b).filter((code) => !same(a[code], b[code]));
}

/** Field by field: what only one side changed since `base` is taken from it; what both changed differently is a conflict. */
export function merge(base: Values, mine: Values, theirs: Values): Merged {
  const values: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  const kept: string[] = [];
  for (const code of codesOf(base, mine, theirs)) {
    const [before, here, there] = [base[code], mine[code], theirs[code]];
    if (same(here, there) || same(here, before)) values[code] = there;
    else if (same(there, before)) {
      values[code] = here;
      kept.push(code);
    } else {
      values[code] = there;
      conflicts.push({ code, mine: here, theirs: there });
    }
  }
  return { values: defined(values), conflicts, kept };
}

/** The order of a list needs no question: my order stands, records that I do not know of follow, records that are gone leave. */
export function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const removedThere = new Set(base.filter((id) => !theirs.includes(id)));
  const removedHere = new Set(base.filter((id) => !mine.includes(id)));
  const kept = mine.filter((id) => !removedThere.has(id));
  return [...kept, ...theirs.filter((id) => !kept.includes(id) && !removedHere.has(id))];
}

function codesOf(...sides: Values[]): string[] {
  return [...new Set(sides.flatMap((side) => Object.keys(side)))];
}

function defined(values: Record<string, unknown>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
