/**
 * Conditions of the form definition: `x = v`, `x != v`, `x in [a, b]`, `x present`, joined by `and`, `or`, `not` and parentheses.
 * A comparison with an absent value is false. The declaration service runs the same table of cases.
 */
export type Condition =
  | { kind: 'is'; name: string; value: string }
  | { kind: 'isNot'; name: string; value: string }
  | { kind: 'in'; name: string; values: string[] }
  | { kind: 'present'; name: string }
  | { kind: 'and'; all: Condition[] }
  | { kind: 'or'; any: Condition[] }
  | { kind: 'not'; not: Condition };

/** Finds a value by a code of the same part, by an absolute address, or by a `plan.` flag. */
export type Lookup = (name: string) => unknown;

export class ConditionError extends Error {}

interface Token {
  text: string;
  quoted: boolean;
}

const TOKEN = /\s*(?:(!=|[=[\](),])|"([^"]*)"|([/\p{L}\d_.-]+))/uy;
const OPERAND = /^(?:plan\.[a-z][A-Za-z0-9]*|(?:\/[A-Za-z0-9]+)+|[a-z][A-Za-z0-9]*)$/;
const WORD = /^[\p{L}\d_.-]+$/u;
const RESERVED = ['and', 'or', 'not', 'in', 'present'];

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  let end = 0;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const [, sign, quoted, word] = match;
    tokens.push({ text: quoted ?? sign ?? word ?? '', quoted: quoted !== undefined });
    end = pattern.lastIndex;
  }
  if (source.slice(end).trim() !== '')
    throw new ConditionError(`Unreadable at “${source.slice(end).trim()}”: ${source}`);
  return tokens;
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: Token[],
    private readonly source: string,
  ) {}

  whole(): Condition {
    const condition = this.or();
    if (this.at < this.tokens.length) this.fail();
    return condition;
  }

  private or(): Condition {
    const any = [this.and()];
    while (this.take('or')) any.push(this.and());
    return any.length === 1 && any[0] ? any[0] : { kind: 'or', any };
  }

  private and(): Condition {
    const all = [this.unary()];
    while (this.take('and')) all.push(this.unary());
    return all.length === 1 && all[0] ? all[0] : { kind: 'and', all };
  }

  private unary(): Condition {
    if (this.take('not')) return { kind: 'not', not: this.unary() };
    if (this.take('(')) {
      const inner = this.or();
      this.expect(')');
      return inner;
    }
    return this.comparison();
  }

  private comparison(): Condition {
    const name = this.operand();
    if (this.take('=')) return { kind: 'is', name, value: this.word() };
    if (this.take('!=')) return { kind: 'isNot', name, value: this.word() };
    if (this.take('present')) return { kind: 'present', name };
    if (this.take('in')) {
      this.expect('[');
      const values = [this.word()];
      while (this.take(',')) values.push(this.word());
      this.expect(']');
      return { kind: 'in', name, values };
    }
    return this.fail();
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    if (!token || token.quoted || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string) {
    if (!this.take(text)) this.fail();
  }

  private operand(): string {
    return this.next((token) => !token.quoted && OPERAND.test(token.text) && !RESERVED.includes(token.text));
  }

  private word(): string {
    return this.next((token) => token.quoted || (WORD.test(token.text) && !RESERVED.includes(token.text)));
  }

  private next(fits: (token: Token) => boolean): string {
    const token = this.tokens[this.at];
    if (!token || !fits(token)) return this.fail();
    this.at += 1;
    return token.text;
  }

  private fail(): never {
    throw new ConditionError(`Unreadable at “${this.tokens[this.at]?.text ?? 'the end'}”: ${this.source}`);
  }
}

const parsed = new Map<string, Condition>();

/** Reads a condition; throws ConditionError with the place for one that is not in the language. */
export function parseCondition(source: string): Condition {
  const known = parsed.get(source);
  if (known) return known;
  const condition = new Parser(tokensOf(source), source).whole();
  parsed.set(source, condition);
  return condition;
}

/** Empty text, an empty list and a missing value are all absent. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : String(value);

const matches = (value: unknown, wanted: string): boolean =>
  Array.isArray(value) ? value.some((one) => plain(one) === wanted) : plain(value) === wanted;

export function holds(condition: Condition, lookup: Lookup): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.all.every((one) => holds(one, lookup));
    case 'or':
      return condition.any.some((one) => holds(one, lookup));
    case 'not':
      return !holds(condition.not, lookup);
    case 'present':
      return !isAbsent(lookup(condition.name));
    case 'is': {
      const value = lookup(condition.name);
      return !isAbsent(value) && matches(value, condition.value);
    }
    case 'isNot': {
      const value = lookup(condition.name);
      return !isAbsent(value) && !matches(value, condition.value);
    }
    case 'in': {
      const value = lookup(condition.name);
      return !isAbsent(value) && condition.values.some((wanted) => matches(value, wanted));
    }
  }
}

export const conditionHolds = (source: string, lookup: Lookup): boolean => holds(parseCondition(source), lookup);
