import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, screen, serve, show } from '@test/page';
import { Binding } from './Binding';
import { EmployerSearch } from './EmployerSearch';

const CHEMICALS = {
  id: 'E1',
  name: '荆州市(示范)化工有限公司',
  creditCode: '91421002MA49003797',
  regionName: '荆州市沙市区',
};
const SERVICES = { id: 'E2', name: '行政研究服务中心' };

const page = () => show(<Binding />, { at: '/binding', elsewhere: ['/declare/pledge', '/binding/search'] });

describe('choosing the recommending employer', () => {
  it('says what to do when none is bound', async () => {
    serve({ 'GET /api/bindings/mine': { chosen: [] } });
    page();
    expect(await screen.findByText('您还没有绑定推荐单位')).toBeVisible();
    expect(screen.getByRole('link', { name: '点击绑定' })).toHaveAttribute('href', '/binding/search');
  });

  it('shows -- for what an employer lacks', async () => {
    serve({ 'GET /api/bindings/mine': { chosen: [SERVICES] } });
    const { container } = page();
    await screen.findByRole('row', { name: /行政研究服务中心 -- --/ });
    await expectAccessible(container);
  });

  it('asks by name, confirms, and goes on to the pledge', async () => {
    const asked = serve({
      'GET /api/bindings/mine': { chosen: [CHEMICALS, SERVICES] },
      'PUT /api/bindings/mine/confirmed': {},
    });
    const { user } = page();
    await user.click(await screen.findByRole('radio', { name: CHEMICALS.name }));
    await user.click(screen.getByRole('button', { name: '确认推荐单位' }));
    expect(await screen.findByRole('dialog', { name: `确认由“${CHEMICALS.name}”推荐您申报？` })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(await screen.findByText('/declare/pledge')).toBeVisible();
    expect(asked.find(({ what }) => what.startsWith('PUT'))?.body).toEqual({ organizationId: 'E1' });
  });

  it('presets the confirmed one and releases it before another is confirmed', async () => {
    const asked = serve({
      'GET /api/bindings/mine': { chosen: [CHEMICALS, SERVICES], confirmed: { organizationId: 'E2', since: '' } },
      'DELETE /api/bindings/mine/confirmed': {},
      'PUT /api/bindings/mine/confirmed': {},
    });
    const { user } = page();
    expect(await screen.findByRole('radio', { name: /行政研究服务中心/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: CHEMICALS.name }));
    await user.click(screen.getByRole('button', { name: '确认推荐单位' }));
    await user.click(await screen.findByRole('button', { name: '确定' }));
    await screen.findByText('/declare/pledge');
    expect(asked.map(({ what }) => what).filter((what) => !what.startsWith('GET'))).toEqual([
      'DELETE /api/bindings/mine/confirmed',
      'PUT /api/bindings/mine/confirmed',
    ]);
  });

  it('says what is missing instead of a button that does nothing', async () => {
    serve({ 'GET /api/bindings/mine': { chosen: [CHEMICALS, SERVICES] } });
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: '确认推荐单位' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveTextContent('请先选中一个单位');
    expect(summary).toHaveFocus();
  });
});

describe('finding an employer', () => {
  it('shows the official name with what differs marked, and chooses it', async () => {
    serve({
      'GET /api/organizations': {
        items: [{ ...CHEMICALS, kind: 'EMPLOYER', match: 'NORMALIZED' }],
        total: 1,
        page: 1,
        size: 10,
      },
      'GET /api/bindings/mine': { chosen: [] },
      'PUT /api/bindings/mine/chosen/E1': {},
    });
    const { user, container } = show(<EmployerSearch />, { at: '/binding/search', elsewhere: ['/binding'] });
    await user.type(screen.getByLabelText('单位名称'), '荆州市（示范）化工有限公司');
    await user.click(screen.getByRole('button', { name: '查询' }));
    await screen.findByRole('button', { name: /^选择/ });
    expect(container.querySelector('mark')).toHaveTextContent('(示范)');
    await user.click(screen.getByRole('button', { name: /^选择/ }));
    expect(await screen.findByText('/binding')).toBeVisible();
  });

  it('says whom to ask when nothing is found', async () => {
    serve({
      'GET /api/organizations': { items: [], total: 0, page: 1, size: 10 },
      'GET /api/bindings/mine': { chosen: [] },
    });
    show(<EmployerSearch />, { at: '/binding/search?query=没有的单位' });
    await waitFor(() => expect(screen.getByText('没有找到“没有的单位”')).toBeVisible());
    expect(screen.getByRole('link', { name: '查看各地职改办联系方式' })).toBeVisible();
  });
});
