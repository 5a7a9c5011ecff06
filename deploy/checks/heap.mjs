import { found, read } from './repository.mjs';

const share = Number(found(read('deploy/Dockerfile'), /MaxRAMPercentage=(\d+)/g)[0]) / 100;
const units = { M: 1, Mi: 1.048576, G: 1000, Gi: 1073.741824 };

/** The heap in megabytes that the image’s JVM takes in a container of so much memory: `768M`, `1Gi`. */
export function heapIn(memory) {
  const [, amount, unit] = memory.match(/^(\d+)([MG]i?)$/);
  return amount * units[unit] * share;
}
