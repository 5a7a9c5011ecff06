import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';

/** The committees whose next plan the person wants to hear of, with the plans that came since. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders'],
  queryFn: () => answerOf(client.GET('/api/reminders/mine', { params: { query: { page: 1, size: 50 } } })),
});

/** 发布后提醒我, and not any more. */
export function useRemind() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ committeeId, wanted }: { committeeId: string; wanted: boolean }) => {
      const at = { params: { path: { committeeId } } };
      return wanted
        ? answerOf(client.PUT('/api/reminders/mine/{committeeId}', at))
        : answerOf(client.DELETE('/api/reminders/mine/{committeeId}', at));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: remindersQuery.queryKey }),
  });
}
