import { describe, expect, it } from 'vitest';
import { expectAccessible, screen, serve, show, type Answers } from '@test/page';
import { serverClock } from '@/shared/time/serverClock';
import { PlanPage } from './PlanPage';

const committee = {
  id: 'C1',
  name: '荆州市工程技术中级评委会',
  phone: '0716-8000000',
  address: '荆州市沙市区江津中路1号',
};
const plan = {
  id: 'P1',
  name: '2026 年度评审',
  committeeName: committee.name,
  year: 2026,
  opensAt: '2026-03-01T00:00:00Z',
  closesAt: '2026-09-30T16:00:00Z',
};
const answers: Answers = {
  'GET /api/preparation': { choices: { committeeId: 'C1' }, summary: [] },
  'GET /api/committees/C1': committee,
  'GET /api/plans': { items: [plan], total: 1, page: 1, size: 50 },
  'GET /api/reminders/mine': { items: [], total: 0, page: 1, size: 50 },
};
const page = () => show(<PlanPage />, { at: '/declare/plan', elsewhere: ['/declarations/D1'] });

describe('choosing a plan', () => {
  it('shows year, window and the days left by the server’s clock, and starts', async () => {
    serverClock.learn('2026-09-24T11:59:00Z');
    const asked = serve({ ...answers, 'POST /api/preparation/start': { declarationId: 'D1' } });
    const { user, container } = page();
    const row = await screen.findByRole('row', { name: /2026 年度评审/ });
    expect(row).toHaveTextContent('2026年3月1日 至 2026年9月30日 24:00');
    expect(row).toHaveTextContent('6 天 4 小时');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '开始申报：2026 年度评审' }));
    expect(await screen.findByText('/declarations/D1')).toBeVisible();
    expect(asked.find(({ what }) => what.startsWith('POST'))?.body).toEqual({ planId: 'P1' });
  });

  it('says how to reach the committee when it has published none, and reminds when it does', async () => {
    const reminders: unknown[] = [];
    const asked = serve({
      ...answers,
      'GET /api/plans': { items: [], total: 0, page: 1, size: 50 },
      'GET /api/reminders/mine': () => ({ items: [...reminders], total: reminders.length, page: 1, size: 50 }),
      'PUT /api/reminders/mine/C1': () => {
        reminders.push({ committeeId: 'C1', committeeName: committee.name, since: '2026-03-18T06:00:00Z' });
        return {};
      },
    });
    const { user, container } = page();
    expect(await screen.findByRole('link', { name: '0716-8000000' })).toHaveAttribute('href', 'tel:07168000000');
    expect(screen.getByText(/江津中路1号/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '发布后提醒我' }));
    expect(await screen.findByText(/已设置提醒/)).toBeVisible();
    expect(screen.getByRole('button', { name: '取消提醒' })).toBeVisible();
    expect(asked.map(({ what }) => what)).toContain('PUT /api/reminders/mine/C1');
    await expectAccessible(container);
  });
});
