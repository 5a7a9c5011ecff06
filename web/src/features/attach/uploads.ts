import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { ProblemError, problemFrom } from '@/shared/api/problem';
import type { AttachmentEntry, AttachmentRule, Dossier } from '@/shared/api/types';
import { dossierKey } from '@/shared/attachments/dossier';
import { isHeic, withoutHeic } from '@/shared/attachments/pictures';
import { refusalOf, sendFile } from '@/shared/attachments/upload';
import { randomId } from '@/shared/draft/ids';

/** One file on its way. */
export interface Upload {
  attachmentId: string;
  category: string;
  file: File;
  replaces?: number;
  caption?: string;
  state: 'waiting' | 'sending' | 'pausing' | 'failed';
  progress: number;
  tries: number;
  reason?: string;
}

type Action =
  | { kind: 'added'; uploads: Upload[] }
  | { kind: 'changed'; attachmentId: string; changes: Partial<Upload> }
  | { kind: 'left'; attachmentId: string };

export function uploadsAfter(uploads: readonly Upload[], action: Action): readonly Upload[] {
  switch (action.kind) {
    case 'added':
      return [
        ...uploads.filter(({ attachmentId }) => !action.uploads.some((one) => one.attachmentId === attachmentId)),
        ...action.uploads,
      ];
    case 'changed':
      return uploads.map((upload) =>
        upload.attachmentId === action.attachmentId ? { ...upload, ...action.changes } : upload,
      );
    case 'left':
      return uploads.filter(({ attachmentId }) => attachmentId !== action.attachmentId);
  }
}

const AT_ONCE = 2;
const PAUSE_MS = [1_000, 3_000, 8_000, 15_000];

/** The uploads of this page: a few at once, each with its progress, repeated by itself while the line is away. */
export function useUploads(declarationId: string) {
  const [uploads, act] = useReducer(uploadsAfter, []);
  const running = useRef(new Map<string, AbortController>());
  const queries = useQueryClient();

  const send = useCallback(
    async (upload: Upload) => {
      const { attachmentId, category, file, replaces, caption } = upload;
      const controller = new AbortController();
      running.current.set(attachmentId, controller);
      const change = (changes: Partial<Upload>) => act({ kind: 'changed', attachmentId, changes });
      change({ state: 'sending', progress: 0 });
      try {
        const entry = await sendFile(
          {
            declarationId,
            attachmentId,
            category,
            file,
            ...(replaces === undefined ? {} : { replaces }),
            ...(caption === undefined ? {} : { caption }),
          },
          (progress) => change({ progress }),
          controller.signal,
        );
        queries.setQueryData<Dossier>(
          dossierKey(declarationId),
          (dossier) =>
            dossier && { ...dossier, entries: [...dossier.entries.filter(({ id }) => id !== entry.id), entry] },
        );
        act({ kind: 'left', attachmentId });
        await queries.invalidateQueries({ queryKey: dossierKey(declarationId) });
        await queries.invalidateQueries({ queryKey: ['check', declarationId] });
      } catch (error) {
        if (controller.signal.aborted) act({ kind: 'left', attachmentId });
        else if (error instanceof ProblemError && error.passing && upload.tries < PAUSE_MS.length) {
          change({ state: 'pausing', tries: upload.tries + 1 });
          setTimeout(() => change({ state: 'waiting' }), PAUSE_MS[upload.tries]);
        } else change({ state: 'failed', reason: problemFrom(error).detail });
      } finally {
        running.current.delete(attachmentId);
      }
    },
    [declarationId, queries],
  );

  useEffect(() => {
    const free = AT_ONCE - running.current.size;
    const waiting = uploads.filter(
      ({ state, attachmentId }) => state === 'waiting' && !running.current.has(attachmentId),
    );
    for (const upload of waiting.slice(0, Math.max(0, free))) void send(upload);
  }, [uploads, send]);

  useEffect(() => {
    const controllers = running.current;
    return () => {
      for (const controller of controllers.values()) controller.abort();
    };
  }, []);

  return {
    uploads,
    /** Queues files; an iPhone's pictures become JPEG here, and what is known to be refused is shown with its reason and not sent. */
    async add(rule: AttachmentRule, files: readonly File[], replacing?: AttachmentEntry) {
      const readable = await Promise.all(
        files.map(async (file) => (isHeic(file) ? ((await withoutHeic(file, rule.maxBytes)) ?? file) : file)),
      );
      const next = readable.map((file): Upload => {
        const reason = refusalOf(file, rule);
        return {
          attachmentId: replacing?.id ?? randomId(20),
          category: rule.category,
          file,
          ...(replacing ? { replaces: replacing.revision, caption: replacing.caption ?? '' } : {}),
          state: reason === undefined ? 'waiting' : 'failed',
          progress: 0,
          tries: 0,
          ...(reason === undefined ? {} : { reason }),
        };
      });
      act({ kind: 'added', uploads: next });
    },
    retry: (attachmentId: string) => act({ kind: 'changed', attachmentId, changes: { state: 'waiting', tries: 0 } }),
    cancel(attachmentId: string) {
      running.current.get(attachmentId)?.abort();
      act({ kind: 'left', attachmentId });
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;
