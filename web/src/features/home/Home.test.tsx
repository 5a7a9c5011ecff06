import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, screen, serve, show, type Answers } from '@test/page';
import { Home } from './Home';

const draft = {
  id: 'D1',
  title: '2026 年中级工程师（化工）申报',
  stage: 'DRAFT',
  stageLabel: '填报中',
  committeeName: '荆州市工程技术中级评委会',
  planName: '2026 年度评审',
  year: 2026,
  updatedAt: '2026-03-18T06:03:22Z',
  closesAt: '2099-09-30T16:00:00Z',
  next: '继续填报并在截止前提交',
};
const submitted = { ...draft, id: 'D2', title: '2025 年助理工程师申报', stage: 'SUBMITTED', stageLabel: '已申报' };
const service = (code: string, name: string, open: boolean, opensFrom?: string) => ({
  code,
  name,
  description: `${name}说明`,
  open,
  ...(opensFrom === undefined ? {} : { opensFrom }),
});

const answers: Answers = {
  'GET /api/session': { signedIn: true, kind: 'APPLICANT', name: '张三', roles: [], demo: false, serverTime: '' },
  'GET /api/bindings/mine': {
    chosen: [{ id: 'E1', name: '荆州石化工程有限公司' }],
    confirmed: { organizationId: 'E1' },
  },
  'GET /api/home': {
    tip: '申报前请先看申报评审条件。',
    sponsor: '',
    copyright: '',
    services: [
      service('DECLARATION', '职称申报', true),
      service('APPOINTMENT', '职称聘任认定', false, '2027-03-01'),
      service('EDUCATION', '职称继续教育', false),
      service('LICENCE', '职称电子证照', false),
      service('CERTIFICATE', '职称电子证书', false),
      service('VERIFICATION', '证书查验', true),
    ],
  },
  'GET /api/cases': { items: [], total: 0, page: 1, size: 5 },
  'GET /api/declarations/D1/check': {
    problems: [{ severity: 'ERROR' }, { severity: 'ERROR' }, { severity: 'WARNING' }],
  },
  'GET /api/policies': {
    province: [{ title: '湖北省职称政策', url: 'https://example.com/' }],
    cities: [{ regionCode: '421000', name: '荆州', url: 'https://example.com/jz' }],
  },
  'GET /api/notices': { items: [], total: 0, page: 1, size: 3 },
  'GET /api/reminders/mine': { items: [], total: 0, page: 1, size: 50 },
};

describe('the applicant’s home', () => {
  it('has the six entries of 申报专区, and says of what is not open from when it will be', async () => {
    serve(answers);
    const { container } = show(<Home />);
    expect(await screen.findByRole('link', { name: /^职称申报/ })).toHaveAttribute('href', '/binding');
    expect(screen.getByRole('link', { name: /^证书查验/ })).toHaveAttribute('href', '/verification');
    expect(screen.getByText('尚未开放，2027年3月1日起受理')).toBeVisible();
    expect(screen.getAllByText('尚未开放')).toHaveLength(3);
    expect(screen.getByText('申报前请先看申报评审条件。')).toBeVisible();
    expect(await screen.findByRole('link', { name: /荆州/ })).toHaveAttribute('href', 'https://example.com/jz');
    expect(screen.getByRole('link', { name: '水平能力测试' })).toHaveAttribute('href', '/notices?kind=TEST');
    await expectAccessible(container);
  });

  it('says how much a draft still lacks and leads into it, and lists the other cases with their status', async () => {
    serve({ ...answers, 'GET /api/cases': { items: [submitted, draft], total: 7, page: 1, size: 5 } });
    show(<Home />);
    expect(await screen.findByText('2026 年中级工程师（化工）申报还差 2 处就能提交')).toBeVisible();
    expect(screen.getByRole('link', { name: '继续填报' })).toHaveAttribute('href', '/declarations/D1');
    const others = screen.getByRole('region', { name: '我的办件' });
    expect(within(others).getByText('已申报')).toBeVisible();
    expect(within(others).getByRole('link', { name: '全部 7 份办件' })).toHaveAttribute('href', '/cases');
  });

  it('puts what came back before everything else', async () => {
    const returned = { ...submitted, stage: 'RETURNED', stageLabel: '待补正', next: '2026年4月9日 24:00 前补正' };
    serve({ ...answers, 'GET /api/cases': { items: [draft, returned], total: 2, page: 1, size: 5 } });
    show(<Home />);
    expect(await screen.findByRole('link', { name: '去补正' })).toHaveAttribute('href', '/declarations/D2');
  });

  it('tells that a committee has published the plan one waited for, until one says 知道了', async () => {
    const plan = { id: 'P9', name: '2027 年度评审', opensAt: '2027-03-01T00:00:00Z', closesAt: '2027-04-30T16:00:00Z' };
    const reminder = { committeeId: 'C1', committeeName: '荆州市工程技术中级评委会', since: '', plan };
    const asked = serve({
      ...answers,
      'GET /api/reminders/mine': { items: [reminder, { ...reminder, committeeId: 'C2', plan: undefined }], total: 2 },
      'DELETE /api/reminders/mine/C1': {},
    });
    const { user, container } = show(<Home />);
    const told = await screen.findByRole('region', { name: '评审计划提醒' });
    expect(told).toHaveTextContent('荆州市工程技术中级评委会发布了评审计划');
    expect(told).toHaveTextContent('2027年3月1日 至 2027年4月30日 24:00');
    await expectAccessible(container);
    await user.click(within(told).getByRole('button', { name: /知道了/ }));
    expect(asked.map(({ what }) => what)).toContain('DELETE /api/reminders/mine/C1');
  });
});
