// Writes src/shared/api/generated/<service>.ts from ../docs/api/<service>.json; runs before every type check.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../docs/api/', import.meta.url);
const target = new URL('../src/shared/api/generated/', import.meta.url);

await mkdir(target, { recursive: true });
for (const file of (await readdir(source)).filter((name) => name.endsWith('.json'))) {
  const ast = await openapiTS(new URL(file, source), { alphabetize: true });
  const text = `// Generated from docs/api/${file}.\n${astToString(ast)}`;
  const out = new URL(file.replace(/\.json$/, '.ts'), target);
  if ((await readFile(out, 'utf8').catch(() => '')) !== text) await writeFile(out, text);
}
