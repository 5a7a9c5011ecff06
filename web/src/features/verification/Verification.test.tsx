import { describe, expect, it } from 'vitest';
import { expectAccessible, screen, serve, show } from '@test/page';
import { Verification } from './Verification';

describe('证书查验', () => {
  it('takes number and digest from the printed code', async () => {
    serve({ 'GET /api/verification': { result: 'MATCH' } });
    const { container } = show(<Verification />, { at: '/verification?number=42&digest=9f3a' });
    expect(await screen.findByText('一致')).toBeVisible();
    expect(screen.getByLabelText('回执编号')).toHaveValue('42');
    await expectAccessible(container);
  });

  it('does not mind spaces and capitals', async () => {
    serve({ 'GET /api/verification': { result: 'SUPERSEDED' } });
    const { user, router } = show(<Verification />, { at: '/verification' });
    await user.type(screen.getByLabelText('回执编号'), '42 20');
    await user.type(screen.getByLabelText('数据摘要'), '9F3A 71C0');
    await user.click(screen.getByRole('button', { name: '查验' }));
    expect(await screen.findByText('已被之后的提交取代或已撤回')).toBeVisible();
    expect(router.state.location.search).toBe('?number=4220&digest=9f3a71c0');
  });

  it('says what is missing', async () => {
    const { user } = show(<Verification />, { at: '/verification' });
    await user.click(screen.getByRole('button', { name: '查验' }));
    expect(screen.getByText('错误：请填写回执编号')).toBeVisible();
  });
});
