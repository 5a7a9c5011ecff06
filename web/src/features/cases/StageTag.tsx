import type { Stage } from '@/shared/api/types';

const looks: Record<Stage, 'done' | 'todo' | 'bad' | 'now' | 'warn'> = {
  DRAFT: 'now',
  SUBMITTED: 'done',
  UNDER_AUDIT: 'now',
  RETURNED: 'warn',
  ACCEPTED: 'now',
  UNDER_REVIEW: 'now',
  PASSED: 'done',
  CERTIFIED: 'done',
  REJECTED: 'bad',
  NOT_PASSED: 'bad',
  LAPSED: 'todo',
  DISCARDED: 'todo',
  CANCELLED: 'todo',
};

export function StageTag({ stage, label }: { stage: Stage; label: string }) {
  return <span className={`tag ${looks[stage]}`}>{label}</span>;
}
