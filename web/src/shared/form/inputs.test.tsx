import { fireEvent } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { FieldView } from '@/shared/api/types';
import { screen, show } from '@test/page';
import { inputs } from './inputs';
import { nowhere, SurroundingsContext, type FormSurroundings } from './surroundings';

function Field({ kind, more, start = '' }: { kind: FieldView['kind']; more?: Partial<FieldView>; start?: unknown }) {
  const [value, setValue] = useState<unknown>(start);
  const Input = inputs[kind];
  const field = { code: 'f', label: '项', kind, submit: 'optional', prints: [], ...more } as unknown as FieldView;
  return (
    <>
      <label htmlFor="/works/AAAAAAAAAA/f">项</label>
      <Input
        field={field}
        id="/works/AAAAAAAAAA/f"
        value={value}
        required
        invalid={false}
        describedBy={undefined}
        onChange={setValue}
        onBlur={() => undefined}
      />
      <output aria-label="值">{JSON.stringify(value)}</output>
    </>
  );
}

const value = () => JSON.parse(screen.getByLabelText('值').textContent) as unknown;
const within = (around: Partial<FormSurroundings>, kind: FieldView['kind']) =>
  show(
    <SurroundingsContext.Provider value={{ ...nowhere, ...around }}>
      <Field kind={kind} start={[]} />
    </SurroundingsContext.Provider>,
  );

describe('a line of text', () => {
  it('keeps the words of pasted lines apart', async () => {
    const { user } = show(<Field kind="text" />);
    await user.click(screen.getByRole('textbox'));
    await user.paste('荆州石化\r\n工程有限公司\t设计部\n');
    expect(value()).toBe('荆州石化 工程有限公司 设计部');
  });

  it('keeps rare characters and emoji, and counts each as one', async () => {
    const { user } = show(<Field kind="text" more={{ max: 4 }} />);
    await user.click(screen.getByRole('textbox'));
    await user.paste('𠮷野家😀');
    expect(value()).toBe('𠮷野家😀');
    expect(screen.getByText('已写 4 字，最多 4 字')).toBeVisible();
    await user.paste('店');
    expect(screen.getByText('已写 5 字，最多 4 字，多了 1 字')).toBeVisible();
  });
});

describe('paragraphs', () => {
  it('take 12,000 characters at once and say how many there are', async () => {
    const { user } = show(<Field kind="paragraphs" more={{ min: 200, max: 3000 }} />);
    await user.click(screen.getByRole('textbox'));
    await user.paste('业'.repeat(12_000));
    expect(value()).toHaveLength(12_000);
    expect(screen.getByText('已写 12000 字，要求 200 到 3000 字，多了 9000 字')).toBeVisible();
  });
});

describe('a date', () => {
  it.each(['2019.6', '2019年6月', '201906', '2019-06', '2019/6', '２０１９．６', ' 2019年06月 '])(
    'is understood as people write it: %s',
    (typed) => {
      show(<Field kind="month" />);
      fireEvent.change(screen.getByRole('textbox'), { target: { value: typed } });
      expect(value()).toBe('2019-06');
    },
  );

  it.each(['2015-13', '十年', '2019'])('stays as it was typed where it is none: %s', (typed) => {
    show(<Field kind="month" />);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: typed } });
    expect(value()).toBe(typed);
  });
});

describe('符合条款', () => {
  it('shows each clause in full, and only those that this list may cite', async () => {
    const clauses = [
      { code: 'ENG-W-1', text: '主持或作为主要成员完成中型以上工程项目2项', lists: ['/works'] },
      { code: 'ENG-W-7', text: '发表本专业论文', lists: ['/achievements/papers'] },
    ];
    const { user } = within({ clauses }, 'clauses');
    await user.click(screen.getByRole('checkbox', { name: /ENG-W-1.*主持或作为主要成员完成中型以上工程项目2项/ }));
    expect(value()).toEqual(['ENG-W-1']);
    expect(screen.queryByText(/发表本专业论文/)).toBeNull();
  });
});

describe('证明材料', () => {
  it('is chosen by its names among the attachments, never the photo', async () => {
    const file = {
      size: 1,
      sha256: '',
      contentType: '',
      revision: 1,
      order: 1,
      state: 'CLEAN',
      createdAt: '',
    } as const;
    const attachments = [
      {
        ...file,
        id: 'F1',
        category: 'OTHER_EVIDENCE',
        systemName: '其他-1.pdf',
        caption: '论文封面',
        replaceable: true,
      },
      { ...file, id: 'F2', category: 'PHOTO', systemName: '照片-1.jpg', replaceable: true },
    ];
    const { user } = within({ attachments }, 'attachments');
    await user.click(screen.getByRole('checkbox', { name: /其他-1\.pdf.*论文封面/ }));
    expect(value()).toEqual(['F1']);
    expect(screen.queryByText(/照片-1/)).toBeNull();
  });
});
