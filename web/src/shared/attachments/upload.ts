import { csrfHeaders } from '@/shared/api/csrf';
import { ProblemError, problemOf } from '@/shared/api/problem';
import { reportSignedOut } from '@/shared/api/signedOut';
import type { AttachmentEntry, AttachmentRule } from '@/shared/api/types';
import { attachmentTexts } from '@/shared/texts/attachments';
import { sizeText } from '@/shared/texts/common';
import { isHeic } from './pictures';

export interface Upload {
  declarationId: string;
  attachmentId: string;
  category: string;
  file: File;
  /** The revision that is replaced; none for a new attachment. */
  replaces?: number;
  caption?: string;
}

/** Sends a file as it is, telling how far it is (0 to 1). Only XMLHttpRequest knows that. */
export function sendFile(
  upload: Upload,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<AttachmentEntry> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    const name = encodeURIComponent(upload.file.name);
    const path = `/api/attachments/${encodeURIComponent(upload.declarationId)}/${upload.attachmentId}`;
    const caption = encodeURIComponent(upload.caption ?? '');
    request.open('PUT', `${path}?category=${upload.category}&name=${name}&caption=${caption}`);
    for (const [header, value] of Object.entries(csrfHeaders())) request.setRequestHeader(header, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (upload.replaces === undefined) request.setRequestHeader('If-None-Match', '*');
    else request.setRequestHeader('If-Match', `"${upload.replaces}"`);
    request.upload.onprogress = (event) => onProgress(event.total === 0 ? 0 : event.loaded / event.total);
    request.onerror = () => fail(ProblemError.offline());
    request.onabort = () => fail(new DOMException('', 'AbortError'));
    request.onload = () => {
      const body = jsonOf(request.responseText);
      if (request.status >= 200 && request.status < 300) done(body as AttachmentEntry);
      else {
        if (request.status === 401) reportSignedOut();
        const headers = new Headers();
        const retryAfter = request.getResponseHeader('Retry-After');
        if (retryAfter !== null) headers.set('Retry-After', retryAfter);
        fail(problemOf(new Response(null, { status: request.status, headers }), body));
      }
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(upload.file);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is known to be refused is said before it is sent. */
export function refusalOf(file: File, rule: AttachmentRule): string | undefined {
  if (isHeic(file)) return attachmentTexts.heic;
  if (file.size === 0) return attachmentTexts.emptyFile;
  if (file.size > rule.maxBytes) return attachmentTexts.tooLarge(sizeText(file.size), sizeText(rule.maxBytes));
  const ending = file.name.split('.').pop()?.toUpperCase() ?? '';
  const known: Record<string, string> = { JPG: 'JPEG', JPEG: 'JPEG', PNG: 'PNG', PDF: 'PDF' };
  if (!rule.formats.map((format) => format.toUpperCase()).includes(known[ending] ?? ending)) {
    return attachmentTexts.wrongFormat(rule.formats.join('、'));
  }
  return undefined;
}

/** For the browser's file chooser; with images it offers the camera on a phone, and an iPhone's own format where it can be turned into JPEG. */
export function acceptOf(rule: AttachmentRule): string {
  const types: Record<string, string> = { JPEG: 'image/jpeg', PNG: 'image/png', PDF: 'application/pdf' };
  const wanted = rule.formats.map((format) => types[format.toUpperCase()] ?? '');
  return [...wanted, ...(wanted.includes('image/jpeg') ? ['image/heic', 'image/heif'] : [])].join(',');
}

export const contentUrl = (declarationId: string, { id, sha256 }: Pick<AttachmentEntry, 'id' | 'sha256'>) =>
  `/api/attachments/${encodeURIComponent(declarationId)}/${id}/content?revision=${sha256}`;
