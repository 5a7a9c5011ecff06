import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConditionError, conditionHolds, parseCondition } from './conditions';

interface Case {
  condition: string;
  part?: Record<string, unknown>;
  addresses?: Record<string, unknown>;
  plan?: Record<string, unknown>;
  holds?: boolean;
  malformed?: boolean;
}

/** The table that the declaration service runs too. */
const table = JSON.parse(
  readFileSync('../declaration-service/src/main/resources/form/conditions.cases.json', 'utf8'),
) as {
  cases: Case[];
};

describe('conditions of the form', () => {
  it.each(table.cases.filter(({ malformed }) => malformed !== true))(
    '$condition with $part $addresses $plan',
    ({ condition, part, addresses, plan, holds }) => {
      const lookup = (name: string) =>
        name.startsWith('plan.') ? plan?.[name.slice(5)] : name.startsWith('/') ? addresses?.[name] : part?.[name];
      expect(conditionHolds(condition, lookup)).toBe(holds);
    },
  );

  it.each(table.cases.filter(({ malformed }) => malformed === true))('refuses “$condition”', ({ condition }) => {
    expect(() => parseCondition(condition)).toThrow(ConditionError);
  });
});
