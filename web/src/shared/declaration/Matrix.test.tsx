import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, screen, serve, show } from '@test/page';
import { Matrix, type ConditionGroups, type EvidencedClause } from './Matrix';

const DEGREE: EvidencedClause = {
  code: 'ENG-I-DEGREE',
  kind: 'DEGREE_YEARS',
  text: '本科毕业且取得助理级职称满4年',
  verdict: 'MET',
  reason: '2019年6月30日取得，至 2026年12月31日已 7 年 6 个月，要求 4 年',
  evidence: ['/qualification/obtainedOn'],
  records: [{ address: '/qualification', label: '任职资格信息', proofs: [{ id: 'A1', name: '职称证书-1.pdf' }] }],
};
const PROJECTS: EvidencedClause = {
  code: 'ENG-W-1',
  kind: 'ACHIEVEMENT',
  text: '主持或主要完成中型以上工程项目2项',
  verdict: 'UNKNOWN',
  reason: '您引用了 2 项工作业绩',
  evidence: ['/works/AAAAAAAAA1', '/works/AAAAAAAAA2'],
  records: [
    { address: '/works/AAAAAAAAA1', label: '加氢裂化装置改造', proofs: [{ id: 'A2', name: '业绩证明-1.pdf' }] },
    { address: '/works/AAAAAAAAA2', label: '储罐区扩建', proofs: [] },
  ],
  missing: '“储罐区扩建”还没有证明材料',
};
const PAPERS: EvidencedClause = {
  code: 'ENG-W-7',
  kind: 'ACHIEVEMENT',
  text: '本专业论文、著作、技术报告',
  verdict: 'NOT_MET',
  reason: '还没有记录引用这一条',
  evidence: [],
  records: [],
  missing: '还没有记录引用这一条',
};
const GROUPS: ConditionGroups = {
  asOf: '2026-12-31',
  neededAchievements: 2,
  citedAchievements: 1,
  groups: [
    { kind: 'DEGREE_YEARS', label: '学历资历条件', rule: 'ANY', codes: ['ENG-I-DEGREE', 'X'], verdict: 'MET' },
    {
      kind: 'ACHIEVEMENT',
      label: '业绩条件',
      rule: 'AT_LEAST',
      needed: 2,
      codes: ['ENG-W-1', 'ENG-W-7'],
      verdict: 'UNKNOWN',
    },
  ],
};

function matrix(clauses = [DEGREE, PROJECTS, PAPERS], conditions: ConditionGroups | undefined = GROUPS) {
  serve({});
  return show(
    <Matrix
      clauses={clauses}
      conditions={conditions}
      placeOf={(address) => `/place#${address}`}
      proofAt={(id) => `/proof/${id}`}
    />,
  );
}

describe('the matrix of clauses and evidence', () => {
  it('shows the verdict of each clause with the facts and the arithmetic behind it', async () => {
    const { container } = matrix();
    const row = screen.getByRole('row', { name: /本科毕业且取得助理级职称满4年/ });
    expect(row).toHaveTextContent('满足');
    expect(row).toHaveTextContent('已 7 年 6 个月，要求 4 年');
    await expectAccessible(container);
  });

  it('leads from the clause to its records and from each record to its proofs', () => {
    matrix();
    const row = screen.getByRole('row', { name: /中型以上工程项目/ });
    expect(within(row).getByRole('link', { name: '加氢裂化装置改造' })).toHaveAttribute(
      'href',
      '/place#/works/AAAAAAAAA1',
    );
    expect(within(row).getByRole('link', { name: '业绩证明-1.pdf' })).toHaveAttribute('href', '/proof/A2');
    expect(within(row).getByText('还没有证明材料')).toBeVisible();
  });

  it('says what is missing and leads to the record that lacks its proof', () => {
    matrix();
    expect(screen.getByRole('link', { name: '去补充：主持或主要完成中型以上工程项目2项' })).toHaveAttribute(
      'href',
      '/place#/works/AAAAAAAAA2',
    );
  });

  it('leads to the part of its kind when there is no record at all', () => {
    matrix();
    expect(screen.getByRole('link', { name: '去补充：本专业论文、著作、技术报告' })).toHaveAttribute(
      'href',
      '/place#/works',
    );
  });

  it('says of each group how many of its clauses are needed', () => {
    matrix([DEGREE, { ...DEGREE, code: 'X' }, PROJECTS, PAPERS]);
    expect(within(screen.getByRole('group', { name: '学历资历条件' })).getByText('满足一条即可')).toBeVisible();
    const achievements = screen.getByRole('group', { name: '业绩条件' });
    expect(within(achievements).getByText('至少 2 条')).toBeVisible();
    expect(within(achievements).getByText('已引用 1 条')).toBeVisible();
  });

  it('still shows clauses that belong to no group', () => {
    matrix([PAPERS], { ...GROUPS, groups: [] });
    expect(screen.getByRole('group', { name: '业绩条件' })).toHaveTextContent('本专业论文');
  });
});
