// Prints "passed failed skipped" over all JUnit reports below the current folder (Surefire's, Vitest's and Node's).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function* reports(folder, depth = 0) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', '.git', '.local', 'src', 'classes'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < 5) yield* reports(path, depth + 1);
    else if (/^TEST-.*\.xml$/.test(entry.name)) yield path;
  }
}

const sum = { tests: 0, failures: 0, errors: 0, skipped: 0 };
for (const path of reports('.')) {
  const report = readFileSync(path, 'utf8');
  const head = report.match(/<testsuites?\b[^>]*>/)?.[0] ?? '';
  if (!head.includes('tests=')) {
    // Node writes no sums.
    const count = (element) => report.split(`<${element}`).length - 1;
    sum.tests += count('testcase ');
    sum.failures += count('failure ');
    sum.skipped += count('skipped ');
  }
  for (const key of Object.keys(sum)) sum[key] += Number(head.match(new RegExp(`\\b${key}="(\\d+)"`))?.[1] ?? 0);
}
const broken = sum.failures + sum.errors;
console.log(sum.tests - broken - sum.skipped, broken, sum.skipped);
