import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, Refusal, screen, serve, show, type Answers } from '@test/page';
import { ChoicesPage } from './ChoicesPage';

const committee = {
  id: 'C421001',
  number: '421001',
  name: '荆州市工程技术中级评委会',
  regionCode: '421000',
  regionName: '荆州市',
  level: 'INTERMEDIATE',
  levelName: '中级',
  reviewType: 'SOCIAL',
  reviewTypeName: '社会化评审',
  scope: '全市工程技术人员',
  organizer: '荆州市人力资源和社会保障局',
  series: ['ENG'],
  specialtyGroups: [],
  officeId: 'OFFICE421000',
  openPlans: 1,
};

const preparation = {
  declarationId: 'D1',
  rev: 3,
  pledge: { version: '1', title: '', text: '', digest: '' },
  choices: {},
  facts: {},
  summary: [{ code: 'level', label: '申报级别', value: 'INTERMEDIATE', text: '中级' }],
};

const answers: Answers = {
  'GET /api/preparation': preparation,
  'GET /api/me/identity': { name: '张三', idNumber: '420106198905261511' },
  'GET /api/catalogue': {
    edition: '1',
    occupations: ['通用'],
    levels: [{ code: 'INTERMEDIATE', name: '中级' }],
    series: [
      {
        code: 'ENG',
        name: '工程技术人员',
        titles: [{ code: 'ENG-I', level: 'INTERMEDIATE', name: '工程师' }],
        specialtyGroups: [{ code: 'CHEM', name: '化工', specialties: [{ code: 'CHEM-2', name: '石油化工' }] }],
      },
    ],
  },
  'GET /api/regions': [{ code: '421000', name: '荆州市', counties: [] }],
  'GET /api/form/current': {
    pages: [
      {
        parts: [
          {
            address: '/education',
            fields: [{ code: 'degreeOn', label: '学位授予时间', kind: 'month', submit: 'required', prints: [] }],
          },
          {
            address: '/qualification',
            fields: [{ code: 'obtainedOn', label: '取得时间', kind: 'day', submit: 'required', prints: [] }],
          },
        ],
      },
    ],
    codeLists: {
      DeclarationCategory: [{ code: 'NORMAL', label: '正常' }],
      DeclarationType: [{ code: 'REVIEW', label: '正常（评审）' }],
    },
  },
  'GET /api/committees': { items: [committee], total: 16, page: 1, size: 10 },
  'GET /api/committees/C421001': committee,
  'GET /api/plans': { items: [], total: 0, page: 1, size: 50 },
  'GET /api/conditions': { clauses: [{ code: 'ENG-ALL-HEALTH', kind: 'ATTESTATION', text: '身体健康' }] },
  'PUT /api/preparation/facts': (facts: unknown) => ({ ...preparation, rev: 4, facts }),
  'GET /api/preparation/eligibility': {
    clauses: [
      {
        code: 'ENG-I-DEGREE',
        kind: 'DEGREE_YEARS',
        text: '本科毕业且助理级满4年',
        verdict: 'NOT_MET',
        reason: '2024年6月取得，至 2026年12月31日已 2 年 6 个月，要求 4 年',
        evidence: ['/facts/obtainedOn'],
        missing: '还差 1 年 6 个月',
      },
    ],
  },
  'PUT /api/preparation/choices': { ...preparation, rev: 4 },
};

const page = () => show(<ChoicesPage />, { at: '/declare/choices', elsewhere: ['/declare/plan'] });

/** 更改 → 选择, then the two specialties. */
async function fill({ user }: ReturnType<typeof page>) {
  await user.click(await screen.findByRole('button', { name: '更改评委会' }));
  await user.click(await screen.findByRole('button', { name: '选择：荆州市工程技术中级评委会' }));
  await user.selectOptions(screen.getByLabelText('申报专业'), '化工');
  await user.selectOptions(screen.getByLabelText('申报学科'), '石油化工');
}

describe('申报信息', () => {
  it('takes name and number from the verified identity', async () => {
    serve(answers);
    const { container, user } = page();
    expect(await screen.findByText(/420106\*{8}1511/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '显示完整号码' }));
    expect(screen.getByText(/420106198905261511/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /身份证/ })).toBeNull();
    await expectAccessible(container);
  });

  it('lists the committees with their pages', async () => {
    serve(answers);
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: '更改评委会' }));
    const dialog = await screen.findByRole('dialog', { name: '选择评委会' });
    expect(await within(dialog).findByText('总数：16 条')).toBeVisible();
    const columns = within(dialog).getAllByRole('columnheader', { hidden: true });
    expect(columns.map(({ textContent }) => textContent)).toEqual([
      '序号',
      '行政区划',
      '评委会名称',
      '评审级别',
      '评审类型',
      '评审范围',
      '组织单位',
      '通讯地址',
      '联系电话',
      '操作',
    ]);
    await expectAccessible(dialog);
  });

  it('keeps filters and page of the committees in the address', async () => {
    const asked = serve(answers);
    const { user, router } = show(<ChoicesPage />, { at: '/declare/choices?choose=committee&region=421000' });
    const dialog = await screen.findByRole('dialog', { name: '选择评委会' });
    await user.click(await within(dialog).findByRole('button', { name: '2' }));
    expect(router.state.location.search).toBe('?choose=committee&region=421000&page=2');
    await waitFor(() => expect(asked.at(-1)?.search).toBe('?region=421000&page=2&size=10'));
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(router.state.location.search).toBe('');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks before another committee clears what it does not review, and keeps what still fits', async () => {
    const other = { ...committee, id: 'C2', name: '荆州市机械中级评委会', specialtyGroups: ['MECH'] };
    serve({
      ...answers,
      'GET /api/committees': { items: [committee, other], total: 2, page: 1, size: 10 },
      'GET /api/committees/C2': other,
    });
    const shown = page();
    await fill(shown);
    await shown.user.clear(screen.getByLabelText('从事工作'));
    await shown.user.type(screen.getByLabelText('从事工作'), '设计');
    await shown.user.click(screen.getByRole('button', { name: '更改评委会' }));
    await shown.user.click(await screen.findByRole('button', { name: '选择：荆州市机械中级评委会' }));
    const question = await screen.findByRole('dialog', { name: '改为“荆州市机械中级评委会”？' });
    expect(question).toHaveTextContent('申报学科“石油化工”会清空，请重新选择');
    expect(screen.getByLabelText('申报学科')).toHaveDisplayValue('石油化工');
    await shown.user.click(within(question).getByRole('button', { name: '更改' }));
    expect(await screen.findByText('荆州市机械中级评委会')).toBeVisible();
    expect(screen.queryByLabelText('申报学科')).toBeNull();
    expect(screen.getByLabelText('从事工作')).toHaveValue('设计');
    expect(screen.getByLabelText('申报职称')).toHaveDisplayValue('工程师');
  });

  it('sends a request when the specialty is not listed, and shows how far the earlier ones are', async () => {
    const earlier = {
      id: 'R1',
      committeeName: committee.name,
      seriesLabel: '工程技术人员',
      specialtyName: '增材制造',
      state: 'POINTED_TO',
      answer: '请选用“机械制造”。',
      askedAt: '2026-03-10T06:00:00Z',
      answeredAt: '2026-03-12T06:00:00Z',
    };
    const asked = serve({
      ...answers,
      'GET /api/specialty-requests/mine': { items: [earlier], total: 1, page: 1, size: 5 },
    });
    const shown = page();
    const mine = await screen.findByRole('region', { name: '我的专业申请' });
    expect(mine).toHaveTextContent('请选用已有的专业');
    expect(mine).toHaveTextContent('请选用“机械制造”。');
    await fill(shown);
    await shown.user.click(screen.getByRole('button', { name: '没有您需申报的专业' }));
    const dialog = await screen.findByRole('dialog', { name: '申请增加专业' });
    await shown.user.click(within(dialog).getByRole('button', { name: '提交申请' }));
    expect(within(dialog).getByText(/请填写需要的专业名称/)).toBeVisible();
    await shown.user.type(within(dialog).getByLabelText('需要的专业名称'), '氢能工程');
    await shown.user.click(within(dialog).getByRole('button', { name: '提交申请' }));
    await waitFor(() => expect(asked.some(({ what }) => what === 'POST /api/specialty-requests')).toBe(true));
    const sent = asked.find(({ what }) => what === 'POST /api/specialty-requests');
    expect(sent?.body).toEqual({ committeeId: 'C421001', seriesCode: 'ENG', specialtyName: '氢能工程' });
    await expectAccessible(dialog);
  });

  it('presets what the committee leaves no choice about, keeps the choices and shows them once more', async () => {
    const asked = serve(answers);
    const shown = page();
    await fill(shown);
    expect(screen.getByLabelText('申报职称')).toHaveDisplayValue('工程师');
    await shown.user.click(screen.getByRole('button', { name: '确认并开始填报' }));
    const dialog = await screen.findByRole('dialog', { name: '再次核对' });
    expect(within(dialog).getByText('中级')).toBeVisible();
    const kept = asked.find(({ what }) => what.startsWith('PUT'));
    expect(kept?.headers.get('If-Match')).toBe('"3"');
    expect(kept?.body).toEqual({
      committeeId: 'C421001',
      seriesCode: 'ENG',
      specialtyGroupCode: 'CHEM',
      specialtyCode: 'CHEM-2',
      level: 'INTERMEDIATE',
      titleCode: 'ENG-I',
      occupation: '通用',
      declarationCategory: 'NORMAL',
      declarationType: 'REVIEW',
    });
    await shown.user.click(within(dialog).getByRole('button', { name: '确定' }));
    expect(await screen.findByText('/declare/plan')).toBeVisible();
  });

  it('says what is missing', async () => {
    serve(answers);
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: '确认并开始填报' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('请选择评委会名称');
    expect(screen.getByLabelText('申报系列')).toBeInvalid();
  });

  it('puts a refusal of the server beside its field', async () => {
    const message = '该评委会只评中级，请更换评委会或职称。';
    serve({
      ...answers,
      'PUT /api/preparation/choices': new Refusal(422, {
        code: 'invalid',
        title: '',
        detail: '',
        errors: [{ address: '/choices/titleCode', message }],
      }),
    });
    const shown = page();
    await fill(shown);
    await shown.user.click(screen.getByRole('button', { name: '确认并开始填报' }));
    expect(await screen.findByText(`错误：${message}`)).toBeVisible();
    expect(screen.getByLabelText('申报职称')).toBeInvalid();
  });

  it('lets the person write a specialty that is not listed', async () => {
    serve(answers);
    const shown = page();
    await fill(shown);
    await shown.user.selectOptions(screen.getByLabelText('申报学科'), '其他（自己填写）');
    expect(screen.getByLabelText('学科名称')).toBeVisible();
  });

  it('shows the conditions of the series and level', async () => {
    serve(answers);
    const shown = page();
    await fill(shown);
    await shown.user.click(screen.getByRole('tab', { name: '申报条件' }));
    expect(await screen.findByText('身体健康')).toBeVisible();
  });

  it('holds the conditions against what the person enters, kept by itself, and blocks nothing', async () => {
    const asked = serve(answers);
    const { user, container } = page();
    await user.click(await screen.findByRole('tab', { name: '申报条件' }));
    const mine = await screen.findByRole('region', { name: '我的条件' });
    expect(mine).toHaveTextContent('只作参考，不影响申报');
    await user.type(within(mine).getByLabelText(/取得时间/), '2024年6月30日');
    await user.tab();
    expect(await within(mine).findByText(/已自动保存/)).toBeVisible();
    const put = asked.find(({ what }) => what === 'PUT /api/preparation/facts');
    expect(put?.body).toEqual({ obtainedOn: '2024-06-30' });
    expect(put?.headers.get('If-Match')).toBe('"3"');
    const row = await within(mine).findByRole('row', { name: /助理级满4年/ });
    expect(row).toHaveTextContent('已 2 年 6 个月，要求 4 年');
    expect(within(row).getByRole('link', { name: /去补充/ })).toHaveAttribute(
      'href',
      '/declare/choices#/facts/obtainedOn',
    );
    await expectAccessible(container);
  });
});
