import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aDraft, smallForm } from '@test/declaration';
import { expectAccessible, screen, serve, show, type Answers } from '@test/page';
import { CaseList } from './CaseList';
import { CasePage } from './CasePage';
import { Receipt } from './Receipt';

const receipt = {
  number: '4220264210010000173',
  printed: '4220264210010000173',
  round: 1,
  submittedAt: '2026-03-18T06:03:22Z',
  snapshotSha256: '9f3a71c022be04d8aaaa',
  paper: { place: '荆州市人社局', until: '2026-10-15' },
  next: '等待沙市区职改办领取',
};
const submitted = aDraft({ stage: 'SUBMITTED', stageLabel: '已申报', round: 1, actions: ['WITHDRAW'], receipt });
const notice = {
  officeName: '荆州市职改办',
  returnedAt: '2026-04-01T01:00:00Z',
  deadline: '2026-04-09T16:00:00Z',
  workingDaysLeft: 5,
  items: [
    { address: '/basic/department', remark: '部门名称与证明不一致', page: 'basic', label: '部门', changed: true },
    {
      address: '/attachments/SOCIAL_INSURANCE',
      remark: '缺 2025 年的明细',
      page: 'attachments',
      label: '附件 社保缴费明细',
      changed: false,
    },
  ],
};
const returned = aDraft({ stage: 'RETURNED', stageLabel: '待补正', round: 1, returns: 1, actions: ['EDIT'], notice });
const aRound = {
  number: 1,
  printedReceipt: receipt.number,
  receivedAt: receipt.submittedAt,
  withdrawn: false,
  snapshotSha256: receipt.snapshotSha256,
  manifestCount: 14,
};
const rounds = [
  { ...aRound, notice },
  { ...aRound, number: 2, printedReceipt: `${receipt.number}-2` },
];
const change = {
  address: '/basic/department',
  page: 'basic',
  pageLabel: '基本信息',
  partLabel: '基本信息',
  label: '部门',
  kind: 'CHANGED',
  before: '技术部',
  after: '工程技术部',
};
const ready = { form: 'review-form', label: '申报表册', size: 1024, pages: 12, sha256: 'a' };

const answers: Answers = {
  'GET /api/declarations/D1': submitted,
  'GET /api/form/by-digest/d': smallForm,
  'GET /api/attachments/D1': { entries: [], rules: [] },
  'GET /api/catalogue': { series: [], levels: [], occupations: [], edition: '' },
  'GET /api/documents/D1': { rounds: [{ round: 1, state: 'READY', forms: [ready] }] },
};

describe('我的办件', () => {
  const item = {
    id: 'D1',
    title: '2026 年中级工程师（化工）申报',
    stage: 'SUBMITTED',
    stageLabel: '已申报',
    committeeName: '荆州市工程技术中级评委会',
    planName: '2026 年度评审',
    year: 2026,
    updatedAt: '2026-03-18T06:03:22Z',
    receiptNumber: receipt.number,
    closesAt: '2026-09-30T16:00:00Z',
    next: '等待沙市区职改办领取',
  };

  it('lists every declaration with its status, its receipt and what is next', async () => {
    serve({ 'GET /api/cases': { items: [item], total: 1, page: 1, size: 10 } });
    const { container } = show(<CaseList />, { at: '/cases' });
    const row = await screen.findByRole('row', { name: /已申报/ });
    expect(row).toHaveTextContent('4220264210010000173');
    expect(row).toHaveTextContent('等待沙市区职改办领取');
    expect(row).toHaveTextContent('2026年3月18日 14:03');
    await expectAccessible(container);
  });

  it('asks the server for a stage and a year, and keeps both in the address', async () => {
    const asked = serve({ 'GET /api/cases': { items: [item], total: 1, page: 1, size: 10 } });
    const { user, router } = show(<CaseList />, { at: '/cases?year=2026' });
    await screen.findByRole('row', { name: /已申报/ });
    await user.selectOptions(screen.getByLabelText('状态'), '已申报');
    expect(router.state.location.search).toBe('?stage=SUBMITTED&year=2026');
    expect(screen.getByLabelText('年度')).toHaveValue('2026');
    expect(asked.at(-1)?.search).toBe('?page=1&size=10&stage=SUBMITTED&year=2026');
  });

  it('says how to see more when nothing fits the filter', async () => {
    serve({ 'GET /api/cases': { items: [], total: 0, page: 1, size: 10 } });
    show(<CaseList />, { at: '/cases?stage=LAPSED' });
    expect(await screen.findByText('没有符合条件的办件')).toBeVisible();
    expect(screen.getByRole('link', { name: '清空条件' })).toHaveAttribute('href', '/cases');
  });

  it('leads back into a draft', async () => {
    serve({
      'GET /api/cases': { items: [{ ...item, stage: 'DRAFT', stageLabel: '填报中' }], total: 1, page: 1, size: 10 },
    });
    show(<CaseList />, { at: '/cases' });
    expect(await screen.findByRole('link', { name: '继续填报' })).toHaveAttribute('href', '/declarations/D1');
  });

  it('says where to begin when there is none', async () => {
    serve({ 'GET /api/cases': { items: [], total: 0, page: 1, size: 10 } });
    show(<CaseList />, { at: '/cases' });
    expect(await screen.findByText('还没有办件')).toBeVisible();
  });
});

describe('one case', () => {
  const page = (more: Answers = {}) => {
    const asked = serve({ ...answers, ...more });
    return { asked, ...show(<CasePage />, { at: '/cases/D1', path: '/cases/:id', elsewhere: ['/cases'] }) };
  };

  it('shows its timeline, its content and its forms to download', async () => {
    const { container } = page();
    expect(await screen.findByRole('link', { name: '下载申报表册' })).toHaveAttribute(
      'href',
      '/api/documents/D1/rounds/1/review-form/pdf',
    );
    expect(screen.getByText('开始申报')).toBeVisible();
    expect(await screen.findByText('技术部')).toBeVisible();
    await expectAccessible(container);
  });

  it('says who has it now', async () => {
    page();
    const current = (await screen.findByText('现在')).closest('li');
    expect(current).toHaveTextContent('等待沙市区职改办领取');
    expect(current).toHaveAttribute('aria-current', 'step');
  });

  it('shows first what the office marked, each a link to its place, and whether it was changed', async () => {
    const { container } = page({ 'GET /api/declarations/D1': returned });
    const marks = await screen.findByRole('region', { name: '有 2 处需要补正' });
    expect(marks).toHaveTextContent('荆州市职改办 于 2026年4月1日 09:00 退回');
    expect(marks).toHaveTextContent('请在 2026年4月9日 24:00 前改好并重新提交');
    expect(within(marks).getByRole('link', { name: '部门' })).toHaveAttribute(
      'href',
      '/declarations/D1/pages/basic#/basic/department',
    );
    expect(within(marks).getByRole('link', { name: '附件 社保缴费明细' })).toHaveAttribute(
      'href',
      '/declarations/D1/attachments#/attachments/SOCIAL_INSURANCE',
    );
    const [first, second] = within(marks).getAllByRole('listitem');
    expect(first).toHaveTextContent(/已改.*部门名称与证明不一致/);
    expect(second).toHaveTextContent('还没有改');
    const timeline = screen.getByRole('heading', { name: '办理进度' });
    expect(marks.compareDocumentPosition(timeline)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectAccessible(container);
  });

  it('shows every round with its notice, and what changed between two when asked', async () => {
    const { user, asked, container } = page({
      'GET /api/declarations/D1/rounds': { rounds },
      'GET /api/declarations/D1/changes': { from: 1, to: 2, changes: [change] },
    });
    const list = await screen.findByRole('region', { name: '历次提交' });
    expect(await within(list).findByText('部门名称与证明不一致')).toBeVisible();
    expect(asked.some(({ what }) => what.endsWith('/changes'))).toBe(false);
    await user.click(within(list).getByRole('button', { name: '第 2 次比第 1 次改了什么' }));
    const row = await within(list).findByRole('row', { name: /部门/ });
    expect(row).toHaveTextContent('技术部');
    expect(row).toHaveTextContent('工程技术部');
    expect(asked.at(-1)?.search).toBe('?from=1&to=2');
    await expectAccessible(container);
  });

  it('says that the forms are being made', async () => {
    page({ 'GET /api/documents/D1': { rounds: [{ round: 1, state: 'PENDING', forms: [] }] } });
    expect(await screen.findByText(/正在生成表格/)).toBeVisible();
  });

  it('asks once before it withdraws', async () => {
    const { user, asked } = page({ 'POST /api/declarations/D1/withdrawal': {} });
    await user.click(await screen.findByRole('button', { name: '撤回' }));
    const question = screen.getByRole('dialog', { name: '撤回这份申报？' });
    expect(asked.some(({ what }) => what.startsWith('POST'))).toBe(false);
    await user.click(within(question).getByRole('button', { name: '撤回' }));
    expect(asked.map(({ what }) => what)).toContain('POST /api/declarations/D1/withdrawal');
  });

  it('discards a draft by its name', async () => {
    const { user } = page({ 'GET /api/declarations/D1': aDraft(), 'DELETE /api/declarations/D1': {} });
    await user.click(await screen.findByRole('button', { name: '作废草稿' }));
    const question = screen.getByRole('dialog', { name: '作废“2026 年度评审”？' });
    await user.click(within(question).getByRole('button', { name: '作废草稿' }));
    expect(await screen.findByRole('heading', { name: '/cases' })).toBeVisible();
  });
});

describe('the receipt', () => {
  it('bears number, time, digest and where the paper copies go', async () => {
    serve(answers);
    const { container } = show(<Receipt />, { at: '/cases/D1/receipt', path: '/cases/:id/receipt' });
    expect(await screen.findByText('4220264210010000173')).toBeVisible();
    expect(screen.getByText('2026年3月18日 14:03')).toBeVisible();
    expect(screen.getByText('9f3a 71c0 22be 04d8')).toBeVisible();
    expect(screen.getByText('荆州市人社局，2026年10月15日 前')).toBeVisible();
    expect(await screen.findByRole('link', { name: '下载申报表册' })).toBeVisible();
    await expectAccessible(container);
  });
});
