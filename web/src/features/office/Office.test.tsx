import { describe, expect, it } from 'vitest';
import { expectAccessible, screen, serve, show } from '@test/page';
import { NewOrganization, OfficeHome } from '.';
import { organizationErrors } from './organizationErrors';

describe('the office’s desk', () => {
  it('lists the submitted declarations of its region', async () => {
    const row = {
      id: 'D1',
      name: '张三',
      title: '工程师',
      employerName: '荆州石化工程有限公司',
      planName: '2026 年度评审',
      committeeName: '',
      stage: 'SUBMITTED',
      stageLabel: '已申报',
      round: 1,
      year: 2026,
      submittedAt: '2026-03-18T06:03:22Z',
    };
    serve({
      'GET /api/me': { name: '李敏', regionName: '荆州市' },
      'GET /api/office/declarations': { items: [row], total: 1, page: 1, size: 20 },
    });
    const { container } = show(<OfficeHome />, { at: '/office' });
    expect(await screen.findByRole('link', { name: '查看：张三' })).toHaveAttribute('href', '/office/declarations/D1');
    expect(await screen.findByText(/荆州市已提交的申报/)).toBeVisible();
    await expectAccessible(container);
  });
});

describe('a new employer', () => {
  it('is created under the superior that was found', async () => {
    const asked = serve({
      'GET /api/regions': [],
      'GET /api/organizations': {
        items: [{ id: 'OFFICE421000', name: '荆州市职改办', kind: 'TITLE_OFFICE' }],
        total: 1,
        page: 1,
        size: 10,
      },
      'POST /api/organizations': { id: 'E9', name: '荆州新材料有限公司' },
    });
    const { user, container } = show(<NewOrganization />, { at: '/office/organizations/new' });
    await user.type(screen.getByLabelText('单位名称'), '荆州新材料有限公司');
    await user.type(screen.getByLabelText('上级单位'), '荆州市职改办');
    await user.click(screen.getByRole('button', { name: '查找上级' }));
    await user.click(await screen.findByRole('radio', { name: '荆州市职改办' }));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '新建' }));
    expect(await screen.findByText(/已新建“荆州新材料有限公司”/)).toBeVisible();
    expect(asked.find(({ what }) => what.startsWith('POST'))?.body).toEqual({
      name: '荆州新材料有限公司',
      kind: 'EMPLOYER',
      superiorId: 'OFFICE421000',
    });
  });

  it('needs a name and a superior, and a credit code of the right shape', () => {
    const wanted = { name: '', kind: 'EMPLOYER', superiorId: '', creditCode: '91420100MO49000025' };
    expect(organizationErrors(wanted)).toEqual({
      name: '请填写单位名称',
      superiorId: '请选择上级单位',
      creditCode: '信用代码里没有字母 O，请改为数字 0。',
    });
    expect(organizationErrors({ ...wanted, creditCode: '9142' }).creditCode).toContain('现在是 4 位');
  });
});
