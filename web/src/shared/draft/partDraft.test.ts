import { describe, expect, it } from 'vitest';
import type { PartState } from '@/shared/api/types';
import type { Values } from './merge';
import {
  draftOf,
  isUnsaved,
  recovered,
  step,
  unsavedOf,
  type DraftEvent,
  type PartDraft,
  type Step,
} from './partDraft';

const ADDRESS = '/education/7Q2K9XH3MA';

function stored(values: Values, rev = 1, saveId = `stored-${rev}`, deleted = false): PartState {
  return {
    address: ADDRESS,
    rev,
    saveId,
    savedAt: `2026-03-18T06:03:0${rev}Z`,
    values: { ...values },
    problems: [],
    deleted,
  };
}

/** One part in one window. */
class Window {
  private count = 0;
  steps: Step[] = [];

  constructor(
    readonly name: string,
    public draft: PartDraft,
  ) {}

  private readonly saveId = () => `${this.name}-${++this.count}`;

  does(event: DraftEvent): this {
    const next = step(this.draft, event, this.saveId);
    this.steps.push(next);
    this.draft = next.draft;
    return this;
  }

  types(values: Values): this {
    return this.does({ kind: 'typed', values: { ...this.draft.values, ...values } });
  }

  reloads(part: PartState | undefined): this {
    const next = recovered(ADDRESS, part, unsavedOf(this.draft), this.saveId);
    this.steps.push(next);
    this.draft = next.draft;
    return this;
  }

  get sent() {
    return this.steps.at(-1)?.effects.find((effect) => effect.kind === 'send')?.attempt;
  }

  get waits() {
    return this.steps.at(-1)?.effects.find((effect) => effect.kind === 'wait');
  }
}

const open = (part?: PartState, name = 'a') => new Window(name, draftOf(ADDRESS, part));

describe('saving a part', () => {
  it('waits less than two seconds after a key and then sends what is seen', () => {
    const window = open(stored({ school: '武大' })).types({ school: '武汉大学' });
    expect(window.waits?.milliseconds).toBeLessThan(2000);
    expect(window.does({ kind: 'due' }).sent).toEqual({
      saveId: 'a-1',
      rev: 1,
      values: { school: '武汉大学' },
      tries: 1,
    });
  });

  it('sends at once when the person leaves the field', () => {
    expect(open(stored({})).types({ school: '武大' }).does({ kind: 'left' }).sent?.saveId).toBe('a-1');
  });

  it('sends nothing when nothing changed', () => {
    const window = open(stored({ school: '武大' }))
      .types({ school: '武汉' })
      .types({ school: '武大' });
    expect(window.does({ kind: 'left' }).sent).toBeUndefined();
    expect(isUnsaved(window.draft)).toBe(false);
  });

  it('creates a record that the server does not have', () => {
    expect(open().types({ school: '武大' }).does({ kind: 'due' }).sent?.rev).toBeNull();
  });

  it('is saved once the server answers', () => {
    const window = open().types({ school: '武大' }).does({ kind: 'due' });
    window.does({ kind: 'answered', stored: stored({ school: '武大' }) });
    expect(isUnsaved(window.draft)).toBe(false);
    expect(window.draft.phase).toBe('still');
  });

  it('does not save for ever because the server trims', () => {
    const window = open().types({ school: '武大 ' }).does({ kind: 'due' });
    window.does({ kind: 'answered', stored: stored({ school: '武大' }) });
    expect(isUnsaved(window.draft)).toBe(false);
    expect(window.draft.values).toEqual({ school: '武大 ' });
    expect(window.does({ kind: 'left' }).draft.values).toEqual({ school: '武大' });
  });

  it('sends what was typed meanwhile after the answer, with another id', () => {
    const window = open(stored({})).types({ school: '武' }).does({ kind: 'due' }).types({ school: '武大' });
    expect(window.sent).toBeUndefined();
    window.does({ kind: 'answered', stored: stored({ school: '武' }, 2, 'a-1') });
    expect(window.waits?.for).toBe('due');
    expect(window.does({ kind: 'due' }).sent).toMatchObject({ saveId: 'a-2', rev: 2, values: { school: '武大' } });
  });
});

describe('a line that fails', () => {
  it('repeats the same save under the same id, though more was typed', () => {
    const window = open(stored({})).types({ school: '武' }).does({ kind: 'due' }).does({ kind: 'failed' });
    expect(window.draft.phase).toBe('retrying');
    window.types({ school: '武大' }).does({ kind: 'retry' });
    expect(window.sent).toMatchObject({ saveId: 'a-1', values: { school: '武' } });
  });

  it('waits longer each time, and as long as the server asks', () => {
    const window = open(stored({})).types({ school: '武' }).does({ kind: 'due' });
    const waits = [1, 2, 3].map(() => {
      const { milliseconds } = window.does({ kind: 'failed' }).waits ?? { milliseconds: 0 };
      window.does({ kind: 'retry' });
      return milliseconds;
    });
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(window.does({ kind: 'failed', retryAfterSeconds: 7 }).waits?.milliseconds).toBe(7000);
  });

  it('keeps the save over an expired session and sends it when the person is back', () => {
    const window = open(stored({})).types({ school: '武' }).does({ kind: 'due' }).does({ kind: 'unauthenticated' });
    expect(window.types({ school: '武大' }).sent).toBeUndefined();
    expect(window.does({ kind: 'retry' }).sent).toMatchObject({ saveId: 'a-1' });
  });

  it('does not repeat what the server refused, until it is changed', () => {
    const problem = { status: 422, code: 'invalid', title: '', detail: '太长', errors: [], more: {} };
    const window = open(stored({})).types({ school: '武' }).does({ kind: 'due' }).does({ kind: 'refused', problem });
    expect(window.does({ kind: 'retry' }).sent).toBeUndefined();
    expect(isUnsaved(window.draft)).toBe(true);
    expect(window.types({ school: '武大' }).does({ kind: 'due' }).sent?.saveId).toBe('a-2');
  });
});

describe('two windows', () => {
  it('recognises its own earlier write by its id', () => {
    const window = open(stored({})).types({ school: '武大' }).does({ kind: 'due' });
    window.does({ kind: 'conflicted', stored: stored({ school: '武大' }, 2, 'a-1') });
    expect(isUnsaved(window.draft)).toBe(false);
    expect(window.draft.base?.rev).toBe(2);
  });

  it('merges fields that only one side touched and saves the result', () => {
    const window = open(stored({ school: '武大', major: '化学' }))
      .types({ major: '化工' })
      .does({ kind: 'due' });
    window.does({ kind: 'conflicted', stored: stored({ school: '武汉大学', major: '化学' }, 2, 'b-1') });
    expect(window.draft.conflicts).toEqual([]);
    expect(window.sent).toMatchObject({ rev: 2, saveId: 'a-2', values: { school: '武汉大学', major: '化工' } });
  });

  it('asks about a field that both touched, and saves the others meanwhile', () => {
    const window = open(stored({ school: '', major: '化学' }))
      .types({ school: '华科', major: '化工' })
      .does({ kind: 'due' });
    window.does({ kind: 'conflicted', stored: stored({ major: '机械' }, 2, 'b-1') });
    expect(window.draft.conflicts).toEqual([{ code: 'major', mine: '化工', theirs: '机械' }]);
    expect(window.sent).toMatchObject({ rev: 2, values: { school: '华科', major: '机械' } });
    window.does({ kind: 'answered', stored: stored({ school: '华科', major: '机械' }, 3, 'a-2') });
    expect(isUnsaved(window.draft)).toBe(true);
    window.does({ kind: 'resolved', values: { major: '化工' } });
    expect(window.sent).toMatchObject({ rev: 3, values: { school: '华科', major: '化工' } });
    expect(window.draft.conflicts).toEqual([]);
  });

  it('keeps asking with the newest text of the other window', () => {
    const window = open(stored({ major: '化学' }))
      .types({ major: '化工' })
      .does({ kind: 'due' });
    window.does({ kind: 'conflicted', stored: stored({ major: '机械' }, 2, 'b-1') });
    window.does({ kind: 'refreshed', stored: stored({ major: '机械设计' }, 3, 'b-2') });
    expect(window.draft.conflicts).toEqual([{ code: 'major', mine: '化工', theirs: '机械设计' }]);
  });

  it('says so when the record was deleted elsewhere, and restores it on request', () => {
    const window = open(stored({ school: '武大' }))
      .types({ school: '武汉大学' })
      .does({ kind: 'due' });
    window.does({ kind: 'conflicted', stored: stored({ school: '武大' }, 2, 'b-1', true) });
    expect(window.draft.gone?.rev).toBe(2);
    expect(window.sent).toBeUndefined();
    expect(window.does({ kind: 'restored' }).sent).toMatchObject({ rev: 2, values: { school: '武汉大学' } });
  });

  it('puts two orders together without a question', () => {
    const order = new Window(
      'a',
      draftOf('/education/order', { ...stored({ order: ['A', 'B'] }), address: '/education/order' }),
    );
    order.does({ kind: 'typed', values: { order: ['B', 'A'] } }).does({ kind: 'due' });
    order.does({ kind: 'conflicted', stored: stored({ order: ['A', 'B', 'C'] }, 2, 'b-1') });
    expect(order.sent?.values).toEqual({ order: ['B', 'A', 'C'] });
  });

  it('follows the other window where nothing was typed here', () => {
    const window = open(stored({ school: '武大' })).does({
      kind: 'refreshed',
      stored: stored({ school: '华科' }, 2, 'b-1'),
    });
    expect(window.draft.values).toEqual({ school: '华科' });
    expect(isUnsaved(window.draft)).toBe(false);
  });
});

describe('deleting', () => {
  it('deletes with the revision that is known, and can be undone', () => {
    const window = open(stored({ school: '武大' })).does({ kind: 'removed' });
    expect(window.sent).toEqual({ saveId: 'a-1', rev: 1, values: null, tries: 1 });
    window.does({ kind: 'answered', stored: stored({ school: '武大' }, 2, 'a-1', true) });
    expect(isUnsaved(window.draft)).toBe(false);
    expect(window.does({ kind: 'restored' }).sent).toMatchObject({ rev: 2, values: { school: '武大' } });
  });

  it('undone before the answer restores after it', () => {
    const window = open(stored({ school: '武大' }))
      .does({ kind: 'removed' })
      .does({ kind: 'restored' });
    window.does({ kind: 'answered', stored: stored({ school: '武大' }, 2, 'a-1', true) }).does({ kind: 'due' });
    expect(window.sent).toMatchObject({ rev: 2, values: { school: '武大' } });
  });
});

describe('after a reload or a crash', () => {
  it('sends the input that was not saved', () => {
    const window = open(stored({ school: '武' }))
      .types({ school: '武大' })
      .reloads(stored({ school: '武' }));
    expect(window.draft.values).toEqual({ school: '武大' });
    expect(window.sent).toMatchObject({ rev: 1, values: { school: '武大' } });
  });

  it('repeats a save of unknown fate under its id', () => {
    const window = open(stored({})).types({ school: '武' }).does({ kind: 'due' }).reloads(stored({}));
    expect(window.sent?.saveId).toBe('a-1');
  });

  it('knows its own write and goes on with what was typed after it', () => {
    const window = open(stored({})).types({ school: '武' }).does({ kind: 'due' }).types({ school: '武大' });
    window.reloads(stored({ school: '武' }, 2, 'a-1'));
    expect(window.draft.conflicts).toEqual([]);
    expect(window.does({ kind: 'due' }).sent).toMatchObject({ rev: 2, values: { school: '武大' } });
  });

  it('merges with what another window stored meanwhile', () => {
    const window = open(stored({ school: '武', major: '' })).types({ school: '武大' });
    window.reloads(stored({ school: '武', major: '化工' }, 2, 'b-1'));
    expect(window.sent).toMatchObject({ rev: 2, values: { school: '武大', major: '化工' } });
  });

  it('still asks the question that was open', () => {
    const window = open(stored({ major: '化学' }))
      .types({ major: '化工' })
      .does({ kind: 'due' });
    window
      .does({ kind: 'conflicted', stored: stored({ major: '机械' }, 2, 'b-1') })
      .reloads(stored({ major: '机械' }, 2, 'b-1'));
    expect(window.draft.conflicts).toEqual([{ code: 'major', mine: '化工', theirs: '机械' }]);
  });

  it('brings back a new record that never reached the server', () => {
    const window = open().types({ school: '武大' }).reloads(undefined);
    expect(window.sent).toMatchObject({ rev: null, values: { school: '武大' } });
  });
});

/** A server that remembers the last Save-Id only, a line that loses answers, and two windows that reload at any time: nothing that was typed last may be lost. */
class Server {
  part: PartState | undefined;

  save(attempt: { saveId: string; rev: number | null; values: Values | null }): DraftEvent {
    if (this.part?.saveId === attempt.saveId) return { kind: 'answered', stored: this.part };
    if ((this.part?.rev ?? null) !== attempt.rev) {
      return this.part ? { kind: 'conflicted', stored: this.part } : { kind: 'failed' };
    }
    this.part = stored(
      attempt.values ?? this.part?.values ?? {},
      (this.part?.rev ?? 0) + 1,
      attempt.saveId,
      attempt.values === null,
    );
    return { kind: 'answered', stored: this.part };
  }
}

function randomOf(seed: number) {
  let state = seed * 2654435761 + 1;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('whatever happens, nothing typed is lost', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))('in the story of seed %i', (seed) => {
    const random = randomOf(seed);
    const server = new Server();
    const windows = [open(undefined, 'a'), open(undefined, 'b')] as const;
    const typed: Record<string, string> = {};
    let count = 0;

    const deliver = (window: Window, loses: boolean) => {
      const { attempt, phase } = window.draft;
      if (attempt === null || phase === 'retrying') return;
      const reachesServer = !loses || random(2) === 0;
      const answer = reachesServer ? server.save(attempt) : undefined;
      window.does(loses || answer === undefined ? { kind: 'failed' } : answer);
    };

    for (let turn = 0; turn < 60; turn++) {
      const window = windows[random(2) as 0 | 1];
      const choice = random(6);
      // Each window has a field of its own, so that no question is legitimate.
      if (choice <= 1) {
        const code = window.name;
        typed[code] = `${code}${++count}`;
        window.types({ [code]: typed[code] });
      } else if (choice === 2) window.does({ kind: 'due' });
      else if (choice === 3) deliver(window, true);
      else if (choice === 4) deliver(window, false);
      else window.reloads(server.part);
    }
    for (let turn = 0; turn < 30; turn++) {
      for (const window of windows) {
        window.does({ kind: 'retry' }).does({ kind: 'due' });
        deliver(window, false);
      }
    }

    for (const window of windows) {
      expect(window.draft.conflicts).toEqual([]);
      expect(isUnsaved(window.draft)).toBe(false);
    }
    expect(server.part?.values ?? {}).toEqual(typed);
  });
});

/**
 * Two tabs on the same three fields, an honest person in each: a field's text is never replaced by another that its writer had not seen.
 * Every text that is gone at the end was replaced knowingly: by a tab that showed it, or by an answer to a question that showed it.
 */
class Author {
  readonly window: Window;

  constructor(
    name: string,
    private readonly replaced: Map<string, string>,
  ) {
    this.window = open(undefined, name);
  }

  types(code: string, text: string) {
    const before = this.window.draft.values[code];
    // Somebody who is asked answers before typing on.
    if (this.window.draft.conflicts.some((one) => one.code === code)) return false;
    if (typeof before === 'string') this.replaced.set(before, text);
    this.window.types({ [code]: text });
    return true;
  }

  answers(pick: () => number) {
    const { conflicts } = this.window.draft;
    if (conflicts.length === 0) return;
    const chosen = conflicts.map(({ code, mine, theirs }) => {
      const [kept, left] = pick() === 0 ? [mine, theirs] : [theirs, mine];
      this.replaced.set(String(left), String(kept));
      return [code, kept] as const;
    });
    this.window.does({ kind: 'resolved', values: Object.fromEntries(chosen) });
  }
}

describe('10,000 edits of two tabs on the same fields', () => {
  const EDITS_PER_STORY = 50;
  it.each(Array.from({ length: 200 }, (_, story) => story))('overwrite nothing silently, story %i', (story) => {
    const random = randomOf(story + 7_000);
    const server = new Server();
    const replaced = new Map<string, string>();
    const authors = [new Author('a', replaced), new Author('b', replaced)] as const;
    const typed: { code: string; text: string }[] = [];
    let edits = 0;

    const deliver = ({ window }: Author, loses: boolean) => {
      const { attempt, phase } = window.draft;
      if (attempt === null || phase === 'retrying') return;
      const answer = !loses || random(2) === 0 ? server.save(attempt) : undefined;
      window.does(loses || answer === undefined ? { kind: 'failed' } : answer);
    };

    while (edits < EDITS_PER_STORY) {
      const author = authors[random(2) as 0 | 1];
      const choice = random(8);
      if (choice <= 2) {
        const code = ['school', 'major', 'years'][random(3)] ?? '';
        const text = `${author.window.name}${edits}`;
        if (author.types(code, text)) {
          typed.push({ code, text });
          edits += 1;
        }
      } else if (choice === 3) author.window.does({ kind: 'due' });
      else if (choice === 4) deliver(author, true);
      else if (choice === 5) deliver(author, false);
      else if (choice === 6) author.answers(() => random(2));
      else if (server.part) author.window.does({ kind: 'refreshed', stored: server.part });
    }
    for (let turn = 0; turn < 40; turn++) {
      for (const author of authors) {
        author.window.does({ kind: 'retry' }).does({ kind: 'due' });
        deliver(author, false);
        author.answers(() => random(2));
      }
    }

    const stored = new Set(Object.values(server.part?.values ?? {}).map(String));
    for (const { text } of typed) expect(stored.has(text) || replaced.has(text), `${text} vanished`).toBe(true);
    for (const { window } of authors) {
      expect(window.draft.conflicts).toEqual([]);
      expect(isUnsaved(window.draft)).toBe(false);
    }
  });
});
