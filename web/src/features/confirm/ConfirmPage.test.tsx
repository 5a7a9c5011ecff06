import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCheck, aDraft, aNotice, opened } from '@test/declaration';
import { expectAccessible, screen, serve, show, type Answers } from '@test/page';
import type { ProblemView } from '@/shared/api/types';
import { ConfirmPage } from './ConfirmPage';
import { noteSeen } from './seen';

const dossier = { sealed: false, manifestDigest: 'digest', totalBytes: 1024, maxTotalBytes: 1, rules: [], entries: [] };

async function page(problems: ProblemView[] = [], answers: Answers = {}, view = aDraft()) {
  const asked = serve({
    'GET /api/declarations/D1': aDraft(),
    'GET /api/declarations/D1/check': aCheck(problems),
    'GET /api/attachments/D1': dossier,
    'GET /api/catalogue': { edition: '', series: [], levels: [], occupations: [] },
    ...answers,
  });
  const at = '/declarations/D1/confirmation';
  const shown = show(await opened(<ConfirmPage />, { view, check: aCheck(problems) }), {
    at,
    elsewhere: ['/cases/:id/receipt'],
  });
  await screen.findByRole('heading', { name: '申报信息确认', level: 1 });
  return { ...shown, asked };
}

describe('申报信息确认', () => {
  it('shows the whole declaration read-only, each page with its way back', async () => {
    const { container } = await page();
    expect(screen.getByText('技术部')).toBeVisible();
    expect(screen.getByText('13800138000')).toBeVisible();
    expect(screen.getByText('荆州石化工程有限公司')).toBeVisible();
    expect(screen.getByRole('link', { name: '修改：基本信息' })).toHaveAttribute(
      'href',
      '/declarations/D1/pages/basic',
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectAccessible(container);
  });

  it('shows the conditions with verdict and arithmetic, in words', async () => {
    await page();
    expect(screen.getByText('不满足')).toBeVisible();
    expect(screen.getByText('60 学时，要求 90 学时')).toBeVisible();
  });

  it('says of each form whether it was looked at since the last change', async () => {
    noteSeen('D1', 'review-form', 7);
    noteSeen('D1', 'summary-sheet', 6);
    await page();
    expect(screen.getByRole('link', { name: /申报表册预览.*已看过，之后没有改动/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /一览表预览.*看过之后又改过/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /填报信息预览.*还没有看/ })).toBeVisible();
  });

  it('shows the first page of each real form, in a place of fixed size', async () => {
    const { container } = await page([], {
      'GET /api/documents/D1/preview/summary-sheet': { form: 'summary-sheet', contentVersion: 7, pages: 1 },
    });
    const picture = await waitFor(() => {
      const found = container.querySelector('.thumb-sheet.wide img');
      expect(found).not.toBeNull();
      return found;
    });
    expect(picture).toHaveAttribute('src', '/api/documents/D1/preview/summary-sheet/pages/1.png?width=400&version=7');
    expect(picture).toHaveAttribute('loading', 'lazy');
    expect(container.querySelectorAll('.thumb-sheet')).toHaveLength(3);
  });

  it('leads to what is missing instead of submitting', async () => {
    const missing: ProblemView = { address: '/basic/department', message: '请填写部门', key: 'k', severity: 'ERROR' };
    const { user, asked } = await page([missing]);
    await user.click(screen.getByRole('button', { name: '提交' }));
    const link = screen.getByRole('link', { name: '请填写部门' });
    expect(link).toHaveAttribute('href', '/declarations/D1/pages/basic#/basic/department');
    expect(screen.getByText('还有 1 处需要补充，点击可直接前往').parentElement).toHaveFocus();
    expect(asked.some(({ what }) => what.startsWith('POST'))).toBe(false);
  });

  it('shows what changed since the return, and resubmits', async () => {
    const view = aDraft({
      stage: 'RETURNED',
      round: 1,
      notice: aNotice({ '/basic/department': '与证明不一致' }),
    });
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
    const answers = {
      'GET /api/declarations/D1': view,
      'GET /api/declarations/D1/changes': { from: 1, changes: [change] },
    };
    const { container, asked } = await page([], answers, view);
    const since = screen.getByRole('region', { name: '退回后改了什么' });
    expect(await within(since).findByRole('row', { name: /部门/ })).toHaveTextContent('工程技术部');
    expect(within(since).getByRole('link', { name: '部门' })).toHaveAttribute(
      'href',
      '/declarations/D1/pages/basic#/basic/department',
    );
    expect(asked.find(({ what }) => what.endsWith('/changes'))?.search).toBe('?from=1');
    expect(screen.getByRole('button', { name: '重新提交' })).toBeVisible();
    await expectAccessible(container);
  });

  it('asks once more and submits exactly what was seen', async () => {
    const { user, asked } = await page([], { 'POST /api/declarations/D1/submission': { number: '42' } });
    await user.click(screen.getByRole('button', { name: '提交' }));
    const question = await screen.findByRole('dialog', { name: '确定现在提交吗？' });
    expect(within(question).getByText(/还没有预览/)).toBeVisible();
    await user.click(within(question).getByRole('button', { name: '确定提交' }));
    expect(await screen.findByText('/cases/:id/receipt')).toBeVisible();
    const { headers } = asked.find(({ what }) => what.startsWith('POST')) ?? { headers: new Headers() };
    expect(headers.get('If-Match')).toBe('"7"');
    expect(headers.get('Manifest-Digest')).toBe('digest');
    expect(headers.get('Idempotency-Key')).toMatch(/^[0-9A-Z]{20}$/);
  });
});
