import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idempotencyKeyOf, persevere, type Intention, type Submitting } from './submission';

const intention: Intention = { declarationId: 'D1', contentVersion: 7, manifestDigest: 'abc' };

/** Answers the submissions one after the other, and remembers their keys. */
function serverThatAnswers(...answers: [status: number, body: object, headers?: Record<string, string>][]) {
  const keys: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => {
    keys.push((request as Request).headers.get('Idempotency-Key') ?? '');
    const [status, body, headers] = answers.shift() ?? [500, {}];
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } }),
    );
  });
  return keys;
}

async function submitted() {
  const said: Submitting[] = [];
  const done = vi.fn();
  const pauses: number[] = [];
  const waiting: (() => void)[] = [];
  const later = (again: () => void, seconds: number) => {
    pauses.push(seconds);
    waiting.push(again);
  };
  await persevere(intention, { say: (state) => said.push(state), done, later });
  for (let again = waiting.shift(); again; again = waiting.shift()) {
    const before = said.length;
    again();
    await vi.waitFor(() => expect(said.length + done.mock.calls.length).toBeGreaterThan(before + 1));
  }
  return { said, done, pauses };
}

describe('submitting', () => {
  beforeEach(() => localStorage.clear());

  it('ends with the receipt', async () => {
    serverThatAnswers([200, { number: '42' }]);
    expect((await submitted()).done).toHaveBeenCalledWith({ number: '42' });
  });

  it('goes on by itself while attachments are being registered or a service is away, always under the same key', async () => {
    const keys = serverThatAnswers(
      [409, { code: 'attachments-syncing' }],
      [503, { code: 'syncing' }, { 'Retry-After': '4' }],
      [200, { number: '42' }],
    );
    const { said, done, pauses } = await submitted();
    expect(done).toHaveBeenCalledOnce();
    expect(new Set(keys).size).toBe(1);
    expect(pauses).toEqual([2, 4]);
    expect(said.filter(({ kind }) => kind === 'waiting').map((state) => 'why' in state && state.why)).toEqual([
      'syncing',
      'syncing',
    ]);
  });

  it('stops at a refusal and shows it', async () => {
    serverThatAnswers([422, { code: 'submit-incomplete', detail: '还有 3 处需要补充' }]);
    const { said, done } = await submitted();
    expect(done).not.toHaveBeenCalled();
    expect(said.at(-1)).toMatchObject({ kind: 'refused', problem: { detail: '还有 3 处需要补充' } });
  });

  it('keeps its key over a reload, and takes another one for changed content', () => {
    const key = idempotencyKeyOf(intention);
    expect(idempotencyKeyOf(intention)).toBe(key);
    expect(idempotencyKeyOf({ ...intention, contentVersion: 8 })).not.toBe(key);
  });
});
