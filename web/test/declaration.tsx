import type { ReactNode } from 'react';
import type { CheckView, DeclarationView, FormView, ProblemView } from '@/shared/api/types';
import { DeclarationContext } from '@/shared/declaration/context';
import { DraftStore } from '@/shared/draft/draftStore';
import { nowhere, SurroundingsContext } from '@/shared/form/surroundings';

export const smallForm = {
  edition: '2026',
  digest: 'd',
  codeLists: {},
  pages: [
    {
      code: 'basic',
      label: '基本信息',
      parts: [
        {
          address: '/basic',
          label: '基本信息',
          page: 'basic',
          shape: 'one',
          fields: [
            { code: 'department', label: '部门', kind: 'text', address: '', submit: 'optional', prints: [] },
            {
              code: 'phone',
              label: '联系电话',
              kind: 'text',
              address: '',
              submit: 'optional',
              from: 'person.phone',
              prints: [],
            },
          ],
        },
      ],
    },
  ],
} as unknown as FormView;

/** A notice of five working days with a remark at each address. */
export function aNotice(remarks: Record<string, string>): NonNullable<DeclarationView['notice']> {
  return {
    officeName: '荆州市职称改革工作领导小组办公室',
    returnedAt: '2026-10-05T03:00:00Z',
    deadline: '2026-10-12T16:00:00Z',
    workingDaysLeft: 5,
    items: Object.entries(remarks).map(([address, remark]) => ({
      address,
      remark,
      page: 'basic',
      label: `附件 ${address}`,
      changed: false,
    })),
  };
}

export function aDraft(more: Partial<DeclarationView> = {}): DeclarationView {
  const draft = {
    id: 'D1',
    stage: 'DRAFT',
    stageLabel: '填报中',
    round: 0,
    returns: 0,
    contentVersion: 7,
    form: { edition: '2026', digest: 'd' },
    parts: {
      '/basic': {
        address: '/basic',
        rev: 1,
        saveId: 's',
        savedAt: '2026-03-18T06:03:22Z',
        values: { department: '技术部' },
        problems: [],
        deleted: false,
      },
    },
    order: {},
    choices: [{ code: 'level', label: '申报级别', value: 'INTERMEDIATE', text: '中级' }],
    personFacts: { '/basic/phone': '13800138000' },
    actions: ['EDIT', 'SUBMIT', 'DISCARD'],
    employer: { id: 'E1', name: '荆州石化工程有限公司' },
    plan: {
      id: 'P1',
      name: '2026 年度评审',
      year: 2026,
      committeeName: '荆州市工程技术中级评委会',
      closesAt: '2026-09-30T16:00:00Z',
    },
    timeline: [{ at: '2026-03-18T06:00:00Z', what: 'STARTED', label: '开始申报', by: '张三' }],
    serverTime: '2026-03-18T06:03:22Z',
  };
  return { ...draft, ...more } as unknown as DeclarationView;
}

export function aCheck(problems: ProblemView[] = [], more: Partial<CheckView> = {}): CheckView {
  return {
    contentVersion: 7,
    complete: problems.every(({ severity }) => severity !== 'ERROR'),
    problems,
    pages: [{ code: 'basic', label: '基本信息', state: 'DONE', errors: 0, warnings: 0 }],
    clauses: [
      {
        code: 'C',
        kind: 'HOURS',
        text: '继续教育',
        verdict: 'NOT_MET',
        reason: '60 学时，要求 90 学时',
        evidence: [],
        records: [],
      },
    ],
    attachments: {
      count: 0,
      manifestDigest: 'm',
      categories: [{ category: 'ID_CARD', label: '身份证件', count: 0, min: 1, max: 2, missing: 1, required: true }],
    },
    ...more,
  };
}

/** An open declaration around a page. */
export async function opened(page: ReactNode, { view = aDraft(), check = aCheck(), form = smallForm } = {}) {
  const store = new DraftStore({
    transport: () => Promise.resolve({ kind: 'failed' }),
    unsaved: { keep: () => undefined, forget: () => undefined, takeOver: () => Promise.resolve([]) },
  });
  await store.open(view);
  return (
    <DeclarationContext.Provider value={{ view, form, store, check }}>
      <SurroundingsContext.Provider value={nowhere}>{page}</SurroundingsContext.Provider>
    </DeclarationContext.Provider>
  );
}
