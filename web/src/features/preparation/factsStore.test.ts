import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import type { Facts } from '@/shared/api/types';
import { FactsStore } from './factsStore';

describe('facts that save themselves', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function store(...answers: ('kept' | Error)[]) {
    const sent: Facts[] = [];
    const keep = (facts: Facts) => {
      sent.push(facts);
      const answer = answers.shift() ?? 'kept';
      return answer === 'kept' ? Promise.resolve() : Promise.reject(answer);
    };
    return { sent, store: new FactsStore({ degree: '4' }, { keep, now: () => 42 }) };
  }

  it('are saved once after the last key', async () => {
    const { sent, store: facts } = store();
    for (const typed of ['2', '20', '201', '2012-06']) facts.change('degreeOn', typed);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([{ degree: '4', degreeOn: '2012-06' }]);
    expect(facts.getSnapshot().saving).toEqual({ kind: 'saved', at: 42 });
  });

  it('are saved at once on leaving a field', async () => {
    const { sent, store: facts } = store();
    facts.change('degreeOn', '2012-06');
    facts.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
  });

  it('are tried again by themselves when the line breaks', async () => {
    const { sent, store: facts } = store(ProblemError.offline());
    facts.change('degree', '3');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(facts.getSnapshot().saving).toEqual({ kind: 'retrying', offline: true });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent).toEqual([{ degree: '3' }, { degree: '3' }]);
    expect(facts.getSnapshot().saving.kind).toBe('saved');
  });

  it('lose nothing that was typed while a save was under way', async () => {
    let answer: () => void = () => undefined;
    const sent: Facts[] = [];
    const keep = (facts: Facts) => {
      sent.push(facts);
      return new Promise<void>((done) => (answer = done));
    };
    const facts = new FactsStore({}, { keep, now: () => 42 });
    facts.change('degree', '3');
    await vi.advanceTimersByTimeAsync(1_000);
    facts.change('degree', '2');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([{ degree: '3' }]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ degree: '3' }, { degree: '2' }]);
  });

  it('say why they were refused', async () => {
    const problem = { status: 422, code: 'invalid', title: '', detail: '学位应从列表选择', errors: [], more: {} };
    const { store: facts } = store(new ProblemError(problem));
    facts.change('degree', 'x');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(facts.getSnapshot().saving).toEqual({ kind: 'refused', problem });
  });
});
