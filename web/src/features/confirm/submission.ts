import { useEffect, useRef, useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { ProblemError, problemFrom, type Problem } from '@/shared/api/problem';
import type { ReceiptView } from '@/shared/api/types';
import { randomId } from '@/shared/draft/ids';

/** What exactly the person wants to submit. */
export interface Intention {
  declarationId: string;
  contentVersion: number;
  manifestDigest: string;
}

const storageKey = (declarationId: string) => `zhicheng.submit|${declarationId}`;

/**
 * One key for one intention, kept over reloads: however often it is sent, it is one submission. Changed content is a new one.
 */
export function idempotencyKeyOf(intention: Intention, storage: Storage = localStorage): string {
  const { declarationId, contentVersion, manifestDigest } = intention;
  const wanted = `${contentVersion}|${manifestDigest}`;
  const [known, key] = (storage.getItem(storageKey(declarationId)) ?? '').split('#');
  if (known === wanted && key !== undefined) return key;
  const fresh = randomId(20);
  storage.setItem(storageKey(declarationId), `${wanted}#${fresh}`);
  return fresh;
}

export const forgetKey = (declarationId: string, storage: Storage = localStorage) =>
  storage.removeItem(storageKey(declarationId));

export type Submitting =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'waiting'; why: 'syncing' | 'offline' | 'busy'; seconds: number }
  | { kind: 'refused'; problem: Problem };

const PAUSES = [2, 3, 5, 8, 15, 30];

/** Why the submission waits, and for how long, after the try with this number (from 1). */
export function pauseAfter(
  error: ProblemError,
  tries: number,
): { why: 'syncing' | 'offline' | 'busy'; seconds: number } {
  const { code, status } = error.problem;
  const why = status === 0 ? 'offline' : code === 'syncing' || code === 'attachments-syncing' ? 'syncing' : 'busy';
  return { why, seconds: error.retryAfterSeconds ?? PAUSES[Math.min(tries, PAUSES.length) - 1] ?? 30 };
}

interface Reporter {
  say: (state: Submitting) => void;
  done: (receipt: ReceiptView) => void;
  later: (again: () => void, seconds: number) => void;
}

/** Sends the intention until there is an answer to it: a receipt or a refusal. */
export async function persevere(intention: Intention, reporter: Reporter, tries = 1): Promise<void> {
  reporter.say({ kind: 'sending' });
  try {
    const receipt = await send(intention);
    forgetKey(intention.declarationId);
    reporter.done(receipt);
  } catch (error) {
    if (error instanceof ProblemError && error.passing) {
      const pause = pauseAfter(error, tries);
      reporter.say({ kind: 'waiting', ...pause });
      reporter.later(() => void persevere(intention, reporter, tries + 1), pause.seconds);
      return;
    }
    const problem = problemFrom(error);
    if (problem.code === 'round-over') forgetKey(intention.declarationId);
    reporter.say({ kind: 'refused', problem });
  }
}

const send = (intention: Intention) =>
  answerOf(
    client.POST('/api/declarations/{id}/submission', {
      params: {
        path: { id: intention.declarationId },
        header: {
          'Idempotency-Key': idempotencyKeyOf(intention),
          'If-Match': `"${intention.contentVersion}"`,
          'Manifest-Digest': intention.manifestDigest,
        },
      },
    }),
  );

/** Submits, and goes on by itself while the answer is only "not just now". */
export function useSubmission(done: (receipt: ReceiptView) => void) {
  const [state, say] = useState<Submitting>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    state,
    submit: (intention: Intention): void => {
      const later = (again: () => void, seconds: number) => {
        timer.current = setTimeout(again, seconds * 1000);
      };
      void persevere(intention, { say, done, later });
    },
    stop: (): void => {
      clearTimeout(timer.current);
      say({ kind: 'idle' });
    },
  };
}
