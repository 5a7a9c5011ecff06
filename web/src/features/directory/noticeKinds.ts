/** 湖北省职称通知公告（水平能力测试、职称考试、职称评审…） */
export const noticeKinds = [
  { code: 'PROFICIENCY_TEST', label: '水平能力测试' },
  { code: 'EXAM', label: '职称考试' },
  { code: 'REVIEW', label: '职称评审' },
] as const;
