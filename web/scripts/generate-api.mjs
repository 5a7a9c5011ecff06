// Writes src/shared/api/generated/<service>.ts from ../docs/api/<service>.json. `--check` fails when a file is out of date.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../docs/api/', import.meta.url);
const target = new URL('../src/shared/api/generated/', import.meta.url);
const check = process.argv.includes('--check');
const stale = [];

await mkdir(target, { recursive: true });
for (const file of (await readdir(source)).filter((name) => name.endsWith('.json')).sort()) {
  const ast = await openapiTS(new URL(file, source), { alphabetize: true, defaultNonNullable: true });
  const text = `// Generated from docs/api/${file} by \`npm run generate\`.\n${astToString(ast)}`;
  const out = new URL(file.replace(/\.json$/, '.ts'), target);
  const before = await readFile(out, 'utf8').catch(() => '');
  if (before === text) continue;
  if (check) stale.push(file);
  else await writeFile(out, text);
}
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run generate`);
  process.exit(1);
}
