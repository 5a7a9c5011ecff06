/** The stages of a Dockerfile: `name`, `base`, and `steps` of `{ instruction, words }`; what stands before them is `globals`. */
export function stagesOf(text) {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages = [];
  const globals = [];
  for (const line of lines) {
    const [instruction, ...words] = line.trim().split(/\s+/);
    const step = { instruction: instruction.toUpperCase(), words };
    if (step.instruction === 'FROM') stages.push({ base: words[0], name: words[2] ?? '', steps: [] });
    else (stages.at(-1)?.steps ?? globals).push(step);
  }
  return { globals, stages };
}

/** The user that a stage’s image runs as; nothing when its base decides. */
export const userOf = (stage) => stage.steps.findLast((step) => step.instruction === 'USER')?.words[0];
