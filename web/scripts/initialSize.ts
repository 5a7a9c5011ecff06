import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What a bundle says of one of its files. */
export interface Chunk {
  fileName: string;
  /** The module that a dynamic import asks for; none for the start and for what is only shared. */
  entersAt: string | null;
  isEntry: boolean;
  imports: string[];
  code: string;
}

/** One page and the JavaScript that a browser needs before it shows it, in bytes as they travel. */
export interface FirstLoad {
  page: string;
  bytes: number;
}

const OFFICE = /\/features\/office\//;
const PAGE = /\/(features|shared\/declaration)\//;

/** Every page of the applicant's area with its first load: the start, the page, and all that these import. */
export function firstLoads(chunks: readonly Chunk[]): FirstLoad[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length]));
  const closure = (names: readonly string[], seen = new Set<string>()): Set<string> => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      closure(byName.get(name)?.imports ?? [], seen);
    }
    return seen;
  };
  const starts = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  // The pages of a declaration open inside its layout.
  const layouts = chunks.filter(({ entersAt }) => entersAt?.includes('/DeclarationLayout') === true);
  return chunks
    .filter(({ entersAt }) => entersAt !== null && PAGE.test(entersAt) && !OFFICE.test(entersAt))
    .map(({ fileName, entersAt }) => {
      const needed = closure([...starts, ...layouts.map((layout) => layout.fileName), fileName]);
      return {
        page: entersAt ?? '',
        bytes: [...needed].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
      };
    });
}

/** Files of the office's area that a page of the applicant's needs: there should be none. */
export function officeCodeIn(chunks: readonly Chunk[]): string[] {
  const office = new Set(
    chunks.filter(({ entersAt }) => entersAt !== null && OFFICE.test(entersAt)).map(({ fileName }) => fileName),
  );
  return chunks
    .filter(({ entersAt, isEntry }) => isEntry || (entersAt !== null && !OFFICE.test(entersAt)))
    .filter(({ imports }) => imports.some((name) => office.has(name)))
    .map(({ fileName }) => fileName);
}

export const LIMIT_KB = 250;

/** What is wrong with the first loads; undefined when every page of the applicant's area stays within the limit. */
export function complaintAbout(chunks: readonly Chunk[], limitKb = LIMIT_KB): string | undefined {
  const office = officeCodeIn(chunks);
  if (office.length > 0) return `The applicant's area loads code of the office: ${office.join(', ')}`;
  const loads = firstLoads(chunks);
  if (loads.length === 0) return 'No page of the applicant was found: are the routes still split?';
  const heavy = loads.filter(({ bytes }) => bytes > limitKb * 1024);
  if (heavy.length === 0) return undefined;
  const lines = heavy.map(({ page, bytes }) => `${page}: ${Math.ceil(bytes / 1024)} KB`);
  return `More than ${limitKb} KB of JavaScript (gzip) before a page shows:\n${lines.join('\n')}`;
}

/** Refuses a build in which a page of the applicant's area needs too much JavaScript. */
export function initialSize(): Plugin {
  return {
    name: 'initial-size',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file): Chunk[] =>
        file.type === 'chunk'
          ? [
              {
                fileName: file.fileName,
                entersAt: file.isDynamicEntry ? file.facadeModuleId : null,
                isEntry: file.isEntry,
                imports: file.imports,
                code: file.code,
              },
            ]
          : [],
      );
      const complaint = complaintAbout(chunks);
      if (complaint !== undefined) this.error(complaint);
      const heaviest = firstLoads(chunks).sort((a, b) => b.bytes - a.bytes)[0];
      if (heaviest) this.info(`first load of the heaviest page: ${Math.ceil(heaviest.bytes / 1024)} KB gzip`);
    },
  };
}
