import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCheck, aDraft, aNotice, opened, smallForm } from '@test/declaration';
import { expectAccessible, screen, serve, show } from '@test/page';
import type { AttachmentEntry } from '@/shared/api/types';
import { AttachPage } from './AttachPage';

/** A line that the test answers by hand. */
class Line {
  static sent: Line[] = [];
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  readonly headers: Record<string, string> = {};
  url = '';
  status = 0;
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  open = (_method: string, url: string) => (this.url = url);
  setRequestHeader = (name: string, value: string) => (this.headers[name] = value);
  getResponseHeader = () => null;
  send = () => Line.sent.push(this);
  abort = () => this.onabort?.();

  progress(share: number) {
    act(() => this.upload.onprogress?.({ loaded: share * 100, total: 100 }));
  }

  answer(status: number, body: object) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    act(() => this.onload?.());
  }
}

const rule = {
  category: 'ID_CARD',
  label: '身份证件',
  formats: ['JPEG', 'PNG', 'PDF'],
  maxBytes: 20 * 1024 * 1024,
  min: 1,
  max: 2,
  addable: true,
};

const entry = (id: string, systemName: string): AttachmentEntry => ({
  id,
  category: 'ID_CARD',
  name: '正面.jpg',
  systemName,
  caption: '',
  size: 2048,
  sha256: 'a',
  pages: 1,
  contentType: 'image/jpeg',
  revision: 3,
  order: 1,
  state: 'CLEAN',
  createdAt: '',
  replaceable: true,
});

describe('附件上传', () => {
  let entries: AttachmentEntry[];
  beforeEach(() => {
    Line.sent = [];
    entries = [];
    vi.stubGlobal('XMLHttpRequest', Line);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  async function page({ view = aDraft(), addable = true, form = smallForm } = {}) {
    const asked = serve({
      'GET /api/declarations/D1/check': aCheck(),
      'GET /api/attachments/D1': () => ({
        sealed: false,
        manifestDigest: 'm',
        totalBytes: 0,
        maxTotalBytes: 500,
        rules: [{ ...rule, addable }],
        entries,
      }),
      'PATCH /api/attachments/D1/F1': (body: object) => {
        entries = entries.map((one) => (one.id === 'F1' ? { ...one, ...body } : one));
        return entries[0];
      },
      'PATCH /api/attachments/D1/F2': (body: object) => {
        entries = entries.map((one) => (one.id === 'F2' ? { ...one, ...body } : one));
        return entries[1];
      },
      'DELETE /api/attachments/D1/F1': () => {
        entries = [];
        return {};
      },
      'POST /api/attachments/D1/F1/restoration': () => {
        entries = [entry('F1', '身份证件-1.jpg')];
        return entries[0];
      },
    });
    const shown = show(await opened(<AttachPage />, { view, form }), {
      at: '/declarations/D1/attachments',
      elsewhere: ['/declarations/D1/confirmation'],
    });
    await screen.findByRole('heading', { name: '身份证件' });
    return { ...shown, asked };
  }

  const chooser = () => screen.getByLabelText('选择文件或拍照：身份证件');
  const picture = (name: string) => new File(['x'], name, { type: 'image/jpeg' });

  it('says each category’s rule, and whether it is needed', async () => {
    const { container } = await page();
    expect(screen.getByText(/^JPEG、PNG、PDF，每份不超过 20 MB，1 到 2 份/)).toBeVisible();
    expect(screen.getByText('还缺 1 份')).toBeVisible();
    await expectAccessible(container);
  });

  it('uploads several at once, each with its progress', async () => {
    const { user } = await page();
    await user.upload(chooser(), [picture('正面.jpg'), picture('反面.jpg')]);
    await waitFor(() => expect(Line.sent).toHaveLength(2));
    Line.sent[0]?.progress(0.4);
    expect(await screen.findByText('40%')).toBeVisible();
    expect(Line.sent[0]?.url).toMatch(
      /^\/api\/attachments\/D1\/[0-9A-Z]{20}\?category=ID_CARD&name=%E6%AD%A3%E9%9D%A2\.jpg/,
    );
    expect(Line.sent[0]?.headers['If-None-Match']).toBe('*');
    entries = [entry('F1', '身份证件-1.jpg')];
    Line.sent[0]?.answer(201, entry('F1', '身份证件-1.jpg'));
    expect(await screen.findByText('身份证件-1.jpg')).toBeVisible();
  });

  it('says why a file was refused and offers another try', async () => {
    const { user } = await page();
    await user.upload(chooser(), picture('正面.jpg'));
    await waitFor(() => expect(Line.sent).toHaveLength(1));
    Line.sent[0]?.answer(415, { code: 'attachments-type', detail: '内容是 Word 文档，请另存为 PDF 再上传。' });
    expect(await screen.findByText('错误：内容是 Word 文档，请另存为 PDF 再上传。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重试：正面.jpg' }));
    await waitFor(() => expect(Line.sent).toHaveLength(2));
  });

  it('does not send what is known to be refused', async () => {
    await page();
    fireEvent.change(chooser(), { target: { files: [picture('照片.heic')] } });
    expect(await screen.findByText(/HEIC/)).toBeVisible();
    expect(Line.sent).toEqual([]);
  });

  it('repeats by itself when the line breaks', async () => {
    const { user } = await page();
    await user.upload(chooser(), picture('正面.jpg'));
    await waitFor(() => expect(Line.sent).toHaveLength(1));
    act(() => Line.sent[0]?.onerror?.());
    expect(await screen.findByText('网络中断，稍后自动重试')).toBeVisible();
    await waitFor(() => expect(Line.sent).toHaveLength(2), { timeout: 5_000 });
    expect(Line.sent[1]?.url).toBe(Line.sent[0]?.url);
  });

  it('replaces a file on top of its revision', async () => {
    entries = [entry('F1', '身份证件-1.jpg')];
    const { user } = await page();
    await user.upload(screen.getByLabelText('替换：身份证件-1.jpg'), picture('新.jpg'));
    await waitFor(() => expect(Line.sent[0]?.headers['If-Match']).toBe('"3"'));
    expect(Line.sent[0]?.url).toMatch(/^\/api\/attachments\/D1\/F1\?/);
  });

  it('deletes and brings back', async () => {
    entries = [entry('F1', '身份证件-1.jpg')];
    const { user } = await page();
    await user.click(screen.getByRole('button', { name: '删除：身份证件-1.jpg' }));
    await user.click(await screen.findByRole('button', { name: '撤销删除' }));
    const files = await screen.findByRole('region', { name: '身份证件' });
    expect(await within(files).findByText('身份证件-1.jpg')).toBeVisible();
  });

  it('shows a picture in place with its download beside it', async () => {
    entries = [entry('F1', '身份证件-1.jpg')];
    const { user } = await page();
    await user.click(screen.getByRole('button', { name: '查看：身份证件-1.jpg' }));
    const dialog = screen.getByRole('dialog', { name: '身份证件-1.jpg' });
    expect(within(dialog).getByRole('img')).toHaveAttribute('src', '/api/attachments/D1/F1/content?revision=a');
    expect(within(dialog).getByRole('link', { name: '下载' })).toHaveAttribute('download', '身份证件-1.jpg');
  });

  it('says what is missing before it goes on, and lets the person go on all the same', async () => {
    const { user } = await page();
    await user.click(screen.getByRole('button', { name: '下一步：提交审核' }));
    expect(await screen.findByRole('link', { name: /还没有传齐“身份证件”/ })).toBeVisible();
    await user.click(screen.getByRole('link', { name: '先去下一步，稍后再补' }));
    expect(await screen.findByText('/declarations/D1/confirmation')).toBeVisible();
  });

  const shownFiles = () => screen.getAllByText(/^身份证件-\d\.jpg$/).map(({ textContent }) => textContent);
  const two = () => [entry('F1', '身份证件-1.jpg'), { ...entry('F2', '身份证件-2.jpg'), order: 2 }];

  it('changes the order by keys', async () => {
    entries = two();
    const { user } = await page();
    await user.click(screen.getByRole('button', { name: '下移：身份证件-1.jpg' }));
    await waitFor(() => expect(shownFiles()).toEqual(['身份证件-2.jpg', '身份证件-1.jpg']));
  });

  it('changes the order by dragging', async () => {
    entries = two();
    await page();
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => void data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
      get types() {
        return [...data.keys()];
      },
    };
    const [grip] = screen.getAllByTitle('拖动调整顺序');
    if (!grip) throw new Error('nothing to drag');
    fireEvent.dragStart(grip, { dataTransfer });
    fireEvent.drop(screen.getByText('身份证件-2.jpg'), { dataTransfer });
    await waitFor(() => expect(shownFiles()).toEqual(['身份证件-2.jpg', '身份证件-1.jpg']));
  });

  it('takes a file that is dropped on its category, and stays when it is dropped beside it', async () => {
    await page();
    const transfer = { files: [picture('正面.jpg')], types: ['Files'] };
    expect(fireEvent.drop(document.body, { dataTransfer: transfer })).toBe(false);
    expect(Line.sent).toEqual([]);
    fireEvent.drop(screen.getByText('或把文件拖到这里'), { dataTransfer: transfer });
    await waitFor(() => expect(Line.sent).toHaveLength(1));
  });

  it('turns an iPhone’s picture into JPEG where the browser can read it', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 40, height: 30, close: () => undefined }));
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      fillRect: () => undefined,
      drawImage: () => undefined,
    } as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['jpeg'])));
    await page();
    fireEvent.change(chooser(), { target: { files: [picture('IMG_7.HEIC')] } });
    await waitFor(() => expect(Line.sent).toHaveLength(1));
    expect(Line.sent[0]?.url).toContain('name=IMG_7.jpg');
  });

  it('offers the camera where one points with a finger, and names samples', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('coarse'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    await page();
    expect(screen.getByLabelText('拍照：身份证件')).toHaveAttribute('capture', 'environment');
    expect(screen.getByText(/文件名样例：身份证_正面\.jpg/)).toBeVisible();
  });

  it('says in a return why the rest is locked, and lets only what is named be replaced', async () => {
    const notice = aNotice({ '/attachments/F1': '看不清' });
    entries = [entry('F1', '身份证件-1.jpg'), { ...entry('F2', '身份证件-2.jpg'), replaceable: false }];
    await page({ view: aDraft({ notice }), addable: false });
    expect(screen.getByText(/只有上面列出的附件可以改/)).toBeVisible();
    expect(screen.getByText('这一类只能替换补正通知列出的文件，不能新增。')).toBeVisible();
    expect(screen.getByLabelText('替换：身份证件-1.jpg')).toBeInTheDocument();
    expect(screen.queryByLabelText('替换：身份证件-2.jpg')).toBeNull();
    expect(screen.queryByLabelText('选择文件或拍照：身份证件')).toBeNull();
  });

  it('asks before it leaves while files are on their way', async () => {
    const { user } = await page();
    await user.upload(chooser(), picture('正面.jpg'));
    await waitFor(() => expect(Line.sent).toHaveLength(1));
    await user.click(screen.getByRole('link', { name: '首页' }));
    expect(await screen.findByRole('dialog', { name: '还有 1 份文件没有传完' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.getByRole('heading', { name: '附件上传', level: 1 })).toBeVisible();
  });

  it('ties a proof to the record that it proves', async () => {
    const papers = {
      address: '/papers',
      label: '论文',
      page: 'basic',
      shape: 'list',
      row: ['title'],
      fields: [
        { code: 'title', label: '论文名称', kind: 'text', submit: 'required', prints: [] },
        { code: 'evidence', label: '证明材料', kind: 'attachments', submit: 'optional', prints: [] },
      ],
    };
    const [first] = smallForm.pages;
    const form = { ...smallForm, pages: [{ ...first, parts: [...(first?.parts ?? []), papers] }] } as typeof smallForm;
    const paper = { rev: 1, saveId: 's', savedAt: '', problems: [], deleted: false };
    const view = aDraft();
    const address = '/papers/AAAAAAAAAA';
    view.parts = {
      ...view.parts,
      [address]: { ...paper, address, values: { title: '换热网络优化', evidence: ['F1'] } },
    };
    entries = [entry('F1', '身份证件-1.jpg')];
    const { user } = await page({ view, form });
    await user.click(screen.getByText('证明：论文“换热网络优化”'));
    const box = screen.getByRole('checkbox', { name: '论文“换热网络优化”' });
    expect(box).toBeChecked();
    await user.click(box);
    await waitFor(() => expect(screen.queryByText('证明：论文“换热网络优化”')).toBeNull());
  });
});
