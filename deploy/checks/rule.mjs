import assert from 'node:assert/strict';
import { test } from 'node:test';

/**
 * A rule over a world of plain data, tested twice: the repository keeps it, and it finds a violation that is planted.
 *
 * @param faults tells what breaks the rule, a sentence each
 * @param plant breaks the rule in a copy of the world
 * @param finding what the rule has to say then
 */
export function rule(what, world, faults, plant, finding) {
  test(what, () => assert.deepEqual(faults(world), []));
  test(`${what} (finds what is planted)`, () => {
    const broken = structuredClone(world);
    plant(broken);
    assert.match(faults(broken).join('\n'), finding);
  });
}
