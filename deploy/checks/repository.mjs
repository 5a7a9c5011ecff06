import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The repository that these checks are part of. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (path) => readFileSync(join(root, path), 'utf8');
export const exists = (path) => existsSync(join(root, path));
export const yaml = (path) => parse(read(path), { merge: true });

/** All that a pattern's first group takes in a text. */
export const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

/** What two sets of names do not have in common, as sentences about `who`. */
export function unlike(who, expected, actual) {
  const missing = [...expected].filter((name) => !actual.has(name)).map((name) => `${who} lacks ${name}`);
  const extra = [...actual].filter((name) => !expected.has(name)).map((name) => `${who} has ${name} without need`);
  return [...missing, ...extra];
}
