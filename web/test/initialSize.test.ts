import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { complaintAbout, firstLoads, type Chunk } from '../scripts/initialSize';

/** Code that gzip makes no smaller. */
const code = (kilobytes: number) => randomBytes(kilobytes * 1024).toString('latin1');
const chunk = (fileName: string, entersAt: string | null, kilobytes: number, imports: string[] = []): Chunk => ({
  fileName,
  entersAt,
  isEntry: false,
  imports,
  code: code(kilobytes),
});
const start: Chunk = { ...chunk('index.js', null, 10, ['react.js']), isEntry: true };
const react = chunk('react.js', null, 20);
const home = chunk('Home.js', '/src/features/home/Home.tsx', 5, ['react.js']);

describe('the first load of a page of the applicant', () => {
  it('is the start, the page and what they import, each once', () => {
    const [load] = firstLoads([start, react, home]);
    expect(load?.page).toContain('Home');
    // As UTF-8, random bytes take half as much again.
    expect((load?.bytes ?? 0) / 1024).toBeGreaterThan(35);
    expect((load?.bytes ?? 0) / 1024).toBeLessThan(60);
    expect(complaintAbout([start, react, home])).toBeUndefined();
  });

  it('is refused when one page grows too large, by its name', () => {
    const planted = chunk('Fat.js', '/src/features/fat/Fat.tsx', 240);
    expect(complaintAbout([start, react, home, planted])).toMatch(/features\/fat\/Fat\.tsx: \d+ KB/);
  });

  it('is refused when what every page imports grows too large', () => {
    expect(complaintAbout([start, chunk('react.js', null, 300), home])).toMatch(/Home\.tsx/);
  });

  it('has nothing of the office in it', () => {
    const office = chunk('Office.js', '/src/features/office/index.ts', 400);
    expect(complaintAbout([start, react, home, office])).toBeUndefined();
    const planted = { ...home, imports: ['Office.js'] };
    expect(complaintAbout([start, react, planted, office])).toContain('code of the office');
  });

  it('is not taken for small when no page is found at all', () => {
    expect(complaintAbout([start, react])).toContain('No page');
  });
});
