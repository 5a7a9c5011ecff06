/** 湖北省职称通知公告（水平能力测试、职称考试、职称评审…）, and the conditions. */
export const noticeKinds = [
  { code: 'TEST', label: '水平能力测试' },
  { code: 'EXAM', label: '职称考试' },
  { code: 'REVIEW', label: '职称评审' },
  { code: 'CONDITIONS', label: '申报评审条件' },
] as const;
