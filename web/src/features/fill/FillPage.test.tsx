import { fireEvent, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeclarationView, FormView, PartState, ProblemView } from '@/shared/api/types';
import { DeclarationContext } from '@/shared/declaration/context';
import { DraftStore } from '@/shared/draft/draftStore';
import type { Attempt, DraftEvent } from '@/shared/draft/partDraft';
import { nowhere, SurroundingsContext } from '@/shared/form/surroundings';
import { aNotice } from '@test/declaration';
import { expectAccessible, Refusal, screen, serve, show, type Answers } from '@test/page';
import { FillPage } from './FillPage';

const field = (code: string, label: string, kind: string, more: object = {}) => ({
  code,
  label,
  kind,
  address: '',
  submit: 'required',
  prints: [],
  ...more,
});

const form = {
  edition: '2026',
  digest: 'd',
  codeLists: {
    Degree: [
      { code: '4', label: '学士' },
      { code: '0', label: '无' },
      { code: '3', label: '硕士' },
      { code: '1', label: '名誉博士', retired: true },
    ],
    EduKind: [
      { code: 'DECLARED', label: '申报学历' },
      { code: 'HIGHEST', label: '最高学历' },
    ],
  },
  pages: [
    {
      code: 'learning',
      label: '学习信息',
      parts: [
        {
          address: '/basic',
          label: '基本信息',
          page: 'learning',
          shape: 'one',
          fields: [
            field('employerName', '工作单位', 'text', { from: 'employer.name', submit: 'optional' }),
            field('workStartedOn', '参加工作时间', 'month'),
            field('department', '部门', 'text', { submit: 'optional', max: 60 }),
            field('photo', '照片', 'attachments', { from: 'manifest.photo' }),
          ],
        },
        {
          address: '/education',
          label: '教育经历',
          page: 'learning',
          shape: 'list',
          row: ['school'],
          fields: [
            field('kinds', '学历类型', 'codes', { codes: 'EduKind', submit: 'optional' }),
            field('school', '毕业院校', 'text', { min: 2, max: 60 }),
            field('degree', '学位', 'code', { codes: 'Degree' }),
            field('degreeOn', '授予时间', 'month', { applies: 'degree in [2, 3, 4]' }),
          ],
        },
      ],
    },
  ],
} as unknown as FormView;

/** Stores what is sent, with the findings that the test wants. */
class Server {
  readonly parts = new Map<string, PartState>();
  findings: (address: string, values: Record<string, unknown>) => ProblemView[] = () => [];
  conflict: PartState | undefined;

  readonly transport = (address: string, attempt: Attempt): Promise<DraftEvent> => {
    if (this.conflict) {
      const stored = this.conflict;
      this.conflict = undefined;
      return Promise.resolve({ kind: 'conflicted', stored });
    }
    const values = { ...(attempt.values ?? this.parts.get(address)?.values ?? {}) };
    const part: PartState = {
      address,
      rev: (attempt.rev ?? 0) + 1,
      saveId: attempt.saveId,
      savedAt: '2026-03-18T06:03:22Z',
      values,
      problems: this.findings(address, values),
      deleted: attempt.values === null,
    };
    this.parts.set(address, part);
    return Promise.resolve({ kind: 'answered', stored: part });
  };
}

const error = (address: string, message: string): ProblemView => ({ address, message, key: 'k', severity: 'ERROR' });

describe('a page of the form', () => {
  let server: Server;
  let store: DraftStore;
  let checked: ProblemView[];
  let asked: ReturnType<typeof serve>;

  beforeEach(() => {
    server = new Server();
    checked = [];
  });

  async function page(
    parts: Record<string, PartState> = {},
    at = '/declarations/D1/pages/learning',
    more: Partial<DeclarationView> = {},
    answers: Answers = {},
  ) {
    const check = () => ({
      contentVersion: 1,
      complete: checked.length === 0,
      problems: checked,
      pages: [{ code: 'learning', label: '学习信息', state: 'IN_PROGRESS', errors: checked.length, warnings: 0 }],
      clauses: [],
      attachments: { count: 0, manifestDigest: '', categories: [] },
    });
    asked = serve({ 'GET /api/declarations/D1/check': check, ...answers });
    const view = {
      id: 'D1',
      parts,
      order: {},
      choices: [],
      personFacts: { '/basic/employerName': '荆州石化工程有限公司' },
      actions: ['EDIT'],
      plan: { name: '2026 年度评审', closesAt: '2026-09-30T16:00:00Z' },
      ...more,
    } as unknown as DeclarationView;
    store = new DraftStore({
      transport: server.transport,
      unsaved: { keep: () => undefined, forget: () => undefined, takeOver: () => Promise.resolve([]) },
    });
    await store.open(view);
    return show(
      <DeclarationContext.Provider value={{ view, form, store, check: check() as never }}>
        <SurroundingsContext.Provider value={{ ...nowhere, codeLists: form.codeLists }}>
          <FillPage />
        </SurroundingsContext.Provider>
      </DeclarationContext.Provider>,
      { at, path: '/declarations/:id/pages/:page', elsewhere: ['/declarations/:id/attachments'] },
    );
  }

  it('shows what the definition says: read-only values, examples, what is optional', async () => {
    const { container } = await page();
    expect(screen.getByText('荆州石化工程有限公司')).toBeVisible();
    expect(screen.getByLabelText('参加工作时间')).toHaveAccessibleDescription('例如 2008年9月');
    expect(screen.getByLabelText('部门（选填）')).toBeVisible();
    await expectAccessible(container);
  });

  it('asks for the photo where it is needed, though it is kept with the attachments', async () => {
    await page();
    expect(screen.getByLabelText('上传照片')).toHaveAttribute('type', 'file');
  });

  it('saves a date as a date and shows it in Chinese form', async () => {
    const { user } = await page();
    await user.type(screen.getByLabelText('参加工作时间'), '2012-7');
    await user.tab();
    await waitFor(() => expect(server.parts.get('/basic')?.values).toEqual({ workStartedOn: '2012-07' }));
    expect(screen.getByLabelText('参加工作时间')).toHaveValue('2012年7月');
    expect(screen.getByText(/已自动保存 14:03:22/)).toBeVisible();
  });

  it('keeps a date that is none as it was typed and says beside it what is wrong', async () => {
    server.findings = (address, values) =>
      values['workStartedOn'] === '2015-13' ? [error(`${address}/workStartedOn`, '月份应在 1 到 12 之间')] : [];
    const { user } = await page();
    const input = screen.getByLabelText('参加工作时间');
    await user.type(input, '2015-13');
    await user.tab();
    expect(await screen.findByText('错误：月份应在 1 到 12 之间')).toBeVisible();
    expect(input).toHaveValue('2015-13');
    expect(input).toBeInvalid();
  });

  it('says what is missing only when the person goes on, and lists it with links that focus the field', async () => {
    checked = [error('/basic/workStartedOn', '请填写参加工作时间'), error('/education', '请至少新增一条教育经历')];
    const { user } = await page();
    expect(screen.queryByText(/请填写参加工作时间/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '下一步：附件上传' }));
    const summary = (await screen.findByText('这一页有 2 处需要更正')).closest('[role=alert]');
    await waitFor(() => expect(summary).toHaveFocus());
    await user.click(within(summary as HTMLElement).getByRole('link', { name: '请填写参加工作时间' }));
    expect(screen.getByLabelText('参加工作时间')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: '先去下一步，稍后再补' }));
    expect(await screen.findByText('/declarations/:id/attachments')).toBeVisible();
  });

  it('goes on when nothing is wrong', async () => {
    const { user } = await page();
    await user.click(screen.getByRole('button', { name: '下一步：附件上传' }));
    expect(await screen.findByText('/declarations/:id/attachments')).toBeVisible();
  });

  it('adds a record in place; what depends on another field appears with it', async () => {
    const { user, container } = await page();
    await user.click(screen.getByRole('button', { name: '新增教育经历' }));
    await user.type(screen.getByLabelText('毕业院校'), '华中科技大学');
    await user.click(screen.getByLabelText('申报学历'));
    expect(screen.queryByLabelText('授予时间')).toBeNull();
    await user.click(screen.getByLabelText('学士'));
    expect(screen.getByLabelText('授予时间')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '完成这一条' }));
    const row = await screen.findByRole('row', { name: /华中科技大学/ });
    expect(row).toHaveTextContent('申报学历');
    expect(within(row).getByRole('cell', { name: '学士' })).toBeVisible();
  });

  it('does not offer a retired code', async () => {
    const { user } = await page();
    await user.click(screen.getByRole('button', { name: '新增教育经历' }));
    expect(screen.queryByLabelText('名誉博士')).toBeNull();
  });

  const record = (id: string, school: string): PartState => ({
    address: `/education/${id}`,
    rev: 1,
    saveId: id,
    savedAt: '2026-03-18T06:00:00Z',
    values: { school, degree: '0' },
    problems: [],
    deleted: false,
  });
  const two = {
    '/education/AAAAAAAAAA': record('AAAAAAAAAA', '武汉大学'),
    '/education/BBBBBBBBBB': record('BBBBBBBBBB', '长江大学'),
  };

  it('deletes a record and brings it back', async () => {
    const { user } = await page(two);
    await user.click(screen.getByRole('button', { name: '删除：武汉大学' }));
    expect(await screen.findByText('已删除“武汉大学”')).toBeVisible();
    expect(screen.queryByRole('row', { name: /武汉大学/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销删除' }));
    expect(await screen.findByRole('row', { name: /武汉大学/ })).toBeVisible();
  });

  const schools = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent.trim());

  it('changes the order by dragging a row onto another', async () => {
    await page(two);
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => void data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
      setDragImage: () => undefined,
      get types() {
        return [...data.keys()];
      },
    };
    const [first, second] = screen.getAllByRole('row').slice(1);
    if (!first || !second) throw new Error('no rows');
    fireEvent.dragStart(within(first).getByTitle('拖动调整顺序'), { dataTransfer });
    fireEvent.dragOver(second, { dataTransfer });
    fireEvent.drop(second, { dataTransfer });
    await waitFor(() => expect(schools()).toEqual(['长江大学', '武汉大学']));
    await waitFor(() =>
      expect(server.parts.get('/education/order')?.values).toEqual({ order: ['BBBBBBBBBB', 'AAAAAAAAAA'] }),
    );
  });

  it('shows a list of cards on a phone, and the open record alone', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width: 639px'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { user, container } = await page(two);
    expect(screen.getAllByRole('article').map(({ ariaLabel }) => ariaLabel)).toEqual(['武汉大学', '长江大学']);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '修改：长江大学' }));
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByRole('button', { name: /下一步/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: '修改教育经历' })).toBeVisible();
    vi.unstubAllGlobals();
  });

  it('changes the order by keyboard', async () => {
    const { user } = await page(two);
    await user.click(screen.getByRole('button', { name: '下移：武汉大学' }));
    await waitFor(() => expect(schools()).toEqual(['长江大学', '武汉大学']));
    await waitFor(() => expect(screen.getByRole('button', { name: '上移：武汉大学' })).toHaveFocus());
    await waitFor(() =>
      expect(server.parts.get('/education/order')?.values).toEqual({ order: ['BBBBBBBBBB', 'AAAAAAAAAA'] }),
    );
  });

  it('opens the record of an error from the address', async () => {
    await page(two, '/declarations/D1/pages/learning?record=/education/BBBBBBBBBB');
    expect(screen.getByLabelText('毕业院校')).toHaveValue('长江大学');
  });

  it('shows both versions when another window changed the same field, and keeps the chosen one', async () => {
    const { user } = await page({
      '/basic': { ...record('', ''), address: '/basic', values: { department: '技术部' } },
    });
    server.conflict = {
      ...record('', ''),
      address: '/basic',
      rev: 2,
      saveId: 'other',
      values: { department: '设计部' },
    };
    await user.clear(screen.getByLabelText('部门（选填）'));
    await user.type(screen.getByLabelText('部门（选填）'), '技术中心');
    await user.tab();
    expect(await screen.findByRole('heading', { name: '这一页在另一个窗口也改过' })).toBeVisible();
    expect(screen.getByRole('radio', { name: /这个窗口的.*技术中心/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /另一个窗口的.*设计部/ }));
    await user.click(screen.getByRole('button', { name: '保留所选，继续填报' }));
    expect(await screen.findByLabelText('部门（选填）')).toHaveValue('设计部');
  });

  it('offers to restore a record that another window deleted', async () => {
    const { user } = await page(two);
    server.conflict = { ...two['/education/AAAAAAAAAA'], rev: 2, saveId: 'other', deleted: true };
    await user.click(screen.getByRole('button', { name: '修改：武汉大学' }));
    await user.type(screen.getByLabelText('毕业院校'), '（珞珈山）');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: '恢复这一条' }));
    await waitFor(() => expect(server.parts.get('/education/AAAAAAAAAA')?.values['school']).toBe('武汉大学（珞珈山）'));
  });

  it('locks all but the named addresses of a return', async () => {
    await page(two, undefined, { notice: aNotice({ '/basic/department': '请写部门全称' }) });
    expect(screen.getByText(/请在 2026年10月12日 24:00 前改好/)).toBeVisible();
    expect(screen.getByLabelText('部门（选填）')).toBeVisible();
    expect(screen.queryByLabelText('参加工作时间')).toBeNull();
    expect(screen.getAllByText('不在补正范围，只读').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /新增|修改|删除/ })).toBeNull();
  });

  describe('copying from an earlier declaration', () => {
    const sources = [
      {
        declarationId: 'D0',
        title: '2025 年中级工程师申报',
        planName: '2025 年度评审',
        year: 2025,
        stageLabel: '已退回',
        lists: [
          {
            address: '/education',
            label: '教育经历',
            records: [
              { id: 'AAAAAAAAA1', text: '武汉大学' },
              { id: 'AAAAAAAAA2', text: '长江大学' },
            ],
          },
        ],
        sections: [{ address: '/basic', label: '基本信息' }],
      },
    ];

    it('offers what there is, sends what is chosen, and says what was copied and what was left and why', async () => {
      const { user } = await page(
        {},
        undefined,
        {},
        {
          'GET /api/declarations/D1/carry-over': { sources },
          'POST /api/declarations/D1/carry-over': {
            copied: [{ address: '/education/B', label: '教育经历', text: '武汉大学' }],
            left: [{ address: '/basic', label: '基本信息', text: '', reason: '这里都已经填了。' }],
          },
        },
      );
      await user.click(await screen.findByRole('button', { name: '从以前的申报复制' }));
      const dialog = screen.getByRole('dialog', { name: '从以前的申报复制' });
      await expectAccessible(dialog);
      // The list is empty here, so its records are ticked already.
      expect(within(dialog).getByLabelText('武汉大学')).toBeChecked();
      await user.click(within(dialog).getByLabelText('长江大学'));
      await user.click(within(dialog).getByLabelText('基本信息'));
      await user.click(within(dialog).getByRole('button', { name: '复制所选（2 项）' }));
      expect(await screen.findByText('教育经历“武汉大学”')).toBeVisible();
      expect(screen.getByText(/这里都已经填了/)).toBeVisible();
      const sent = asked.find(({ what }) => what === 'POST /api/declarations/D1/carry-over');
      expect(sent?.body).toEqual({ from: 'D0', records: ['/education/AAAAAAAAA1'], sections: ['/basic'] });
      expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9A-Z]{20}$/);
    });

    it('keeps the key while the same choice is tried again', async () => {
      const { user } = await page(
        {},
        undefined,
        {},
        {
          'GET /api/declarations/D1/carry-over': { sources },
          'POST /api/declarations/D1/carry-over': new Refusal(503, {
            code: 'x',
            title: '系统正忙',
            detail: '请稍候。',
          }),
        },
      );
      await user.click(await screen.findByRole('button', { name: '从以前的申报复制' }));
      const again = () => screen.getByRole('button', { name: '复制所选（2 项）' });
      await user.click(again());
      await screen.findByText('请稍候。');
      await user.click(again());
      const keys = () =>
        asked.filter(({ what }) => what.startsWith('POST')).map(({ headers }) => headers.get('Idempotency-Key'));
      await waitFor(() => expect(keys()).toHaveLength(2));
      expect(new Set(keys()).size).toBe(1);
    });

    it('is not offered where there is nothing, nor while corrections are asked for', async () => {
      await page({}, undefined, {}, { 'GET /api/declarations/D1/carry-over': { sources: [] } });
      await waitFor(() => expect(asked.some(({ what }) => what.endsWith('/carry-over'))).toBe(true));
      expect(screen.queryByRole('button', { name: '从以前的申报复制' })).toBeNull();
    });
  });
});
