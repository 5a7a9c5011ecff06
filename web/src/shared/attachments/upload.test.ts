import { describe, expect, it } from 'vitest';
import type { AttachmentRule } from '@/shared/api/types';
import { acceptOf, refusalOf } from './upload';

const MB = 1024 * 1024;
const rule: AttachmentRule = {
  category: 'ID_CARD',
  label: '身份证件',
  formats: ['JPEG', 'PNG', 'PDF'],
  maxBytes: 20 * MB,
  min: 1,
  max: 2,
  addable: true,
};

function file(name: string, size: number, type = ''): File {
  const made = new File(['x'], name, { type });
  Object.defineProperty(made, 'size', { value: size });
  return made;
}

describe('a file that would be refused', () => {
  it('is too large, with both sizes', () => {
    expect(refusalOf(file('证.pdf', 34 * MB), rule)).toBe('文件 34 MB，超过 20 MB，请压缩或分成两份。');
  });

  it('is empty', () => {
    expect(refusalOf(file('证.pdf', 0), rule)).toBe('这个文件是空的，请换一份。');
  });

  it('is a picture that only some phones can read', () => {
    expect(refusalOf(file('IMG_1.HEIC', MB), rule)).toContain('HEIC');
    expect(refusalOf(file('photo', MB, 'image/heif'), rule)).toContain('HEIC');
  });

  it('is of another format', () => {
    expect(refusalOf(file('证.docx', MB), rule)).toBe('只收 JPEG、PNG、PDF 格式，请转换后再上传。');
  });
});

describe('a file that is taken', () => {
  it.each(['证.pdf', '证.JPG', '证.jpeg', '证.png'])('%s', (name) => {
    expect(refusalOf(file(name, MB), rule)).toBeUndefined();
  });

  it('is what the chooser offers', () => {
    expect(acceptOf(rule)).toBe('image/jpeg,image/png,application/pdf,image/heic,image/heif');
  });
});
