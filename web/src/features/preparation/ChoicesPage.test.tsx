import { within } from '@testing-library/react';
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
    codeLists: {
      DeclarationCategory: [{ code: 'NORMAL', label: '正常' }],
      DeclarationType: [{ code: 'REVIEW', label: '正常（评审）' }],
    },
  },
  'GET /api/committees': { items: [committee], total: 16, page: 1, size: 10 },
  'GET /api/committees/C421001': committee,
  'GET /api/plans': { items: [], total: 0, page: 1, size: 50 },
  'GET /api/conditions': { clauses: [{ code: 'ENG-ALL-HEALTH', kind: 'ATTESTATION', text: '身体健康' }] },
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
    const { container } = page();
    expect(await screen.findByText('420106198905261511')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /身份证/ })).toBeNull();
    await expectAccessible(container);
  });

  it('lists the committees with their pages', async () => {
    serve(answers);
    const { user } = page();
    await user.click(await screen.findByRole('button', { name: '更改评委会' }));
    const dialog = await screen.findByRole('dialog', { name: '选择评委会' });
    expect(await within(dialog).findByText('总数：16 条')).toBeVisible();
    expect(within(dialog).getByRole('columnheader', { name: '通讯地址' })).toBeInTheDocument();
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
});
