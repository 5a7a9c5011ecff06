import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

/** What the project's own rule says about an import in a file that is not there. */
async function complaintsAbout(file: string, code: string): Promise<string[]> {
  const config = (await new ESLint().calculateConfigForFile(file)) as { rules: Linter.RulesRecord };
  const rule = config.rules['no-restricted-imports'];
  if (rule === undefined) throw new Error(`no rule holds for ${file}`);
  return new Linter()
    .verify(code, [{ files: ['**'], rules: { 'no-restricted-imports': rule } }], file)
    .map(({ ruleId }) => ruleId ?? 'unreadable');
}

describe('features never import each other', () => {
  it.each([
    ['by their alias', "import { Home } from '@/features/home/Home';"],
    ['by a relative path', "import { Home } from '../home/Home';"],
    ['through the application', "import { routes } from '@/app/routes';"],
  ])('%s', async (_, code) => {
    expect(await complaintsAbout('src/features/binding/planted.ts', code)).toEqual(['no-restricted-imports']);
  });

  it('but what is shared and their own folder', async () => {
    const code = "import { client } from '@/shared/api/client';\nimport { useBindings } from './api';";
    expect(await complaintsAbout('src/features/binding/planted.ts', code)).toEqual([]);
  });

  it('and what is shared imports none of them', async () => {
    const code = "import { Home } from '@/features/home/Home';";
    expect(await complaintsAbout('src/shared/ui/planted.ts', code)).toEqual(['no-restricted-imports']);
  });
});
