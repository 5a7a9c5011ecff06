import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { screen, serve, show } from '@test/page';
import { reportSignedIn, reportSignedOut } from '@/shared/api/signedOut';
import { Shell } from './Shell';

const citizen = {
  signedIn: true,
  roles: ['applicant'],
  personId: 'hubei-gov.1',
  kind: 'APPLICANT',
  demo: true,
  serverTime: '2026-03-18T06:00:00Z',
};

describe('what every page shares', () => {
  afterEach(() => act(reportSignedIn));

  it('says on every page that this is a demo', async () => {
    serve({ 'GET /api/session': citizen, 'GET /api/me': { name: '张三' } });
    show(<Shell />);
    expect(await screen.findByText(/演示环境/)).toBeVisible();
  });

  it('asks the name of a citizen, which the session does not hold', async () => {
    serve({ 'GET /api/session': citizen, 'GET /api/me': { name: '张三' } });
    show(<Shell />);
    expect((await screen.findAllByText('张三')).length).toBeGreaterThan(0);
  });

  it('keeps working when the session ends, and leads back to the same place after signing in', async () => {
    serve({ 'GET /api/session': citizen, 'GET /api/me': { name: '张三' } });
    show(<Shell />);
    await screen.findByRole('link', { name: '我的办件' });
    act(reportSignedOut);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('刚才输入的内容已存在本机');
    expect(screen.getByRole('link', { name: '重新登录' })).toHaveAttribute('href', '/login/personal?to=%2F');
  });

  it('enlarges everything and remembers it', async () => {
    serve({ 'GET /api/session': { ...citizen, signedIn: false, kind: null } });
    const { user } = show(<Shell />);
    const [large] = await screen.findAllByRole('button', { name: '大字版' });
    if (large) await user.click(large);
    expect(document.documentElement.dataset['text']).toBe('large');
    expect(localStorage.getItem('zhicheng.text')).toBe('large');
    const [normal] = screen.getAllByRole('button', { name: '标准字号' });
    if (normal) await user.click(normal);
    await waitFor(() => expect(document.documentElement.dataset['text']).toBeUndefined());
  });
});
