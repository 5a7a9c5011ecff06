import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';

const key = ['bindings'] as const;

export const useBindings = () => useQuery({ queryKey: key, queryFn: () => answerOf(client.GET('/api/bindings/mine')) });

const at = (organizationId: string) => ({ params: { path: { organizationId } } });

function useChange(change: (organizationId: string) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export const useChoose = () =>
  useChange((organizationId) => answerOf(client.PUT('/api/bindings/mine/chosen/{organizationId}', at(organizationId))));

/** Confirms one employer; another one that was confirmed before is released first. */
export function useConfirm(confirmed: string | undefined) {
  return useChange(async (organizationId) => {
    if (confirmed !== undefined && confirmed !== organizationId)
      await answerOf(client.DELETE('/api/bindings/mine/confirmed'));
    await answerOf(client.PUT('/api/bindings/mine/confirmed', { body: { organizationId } }));
  });
}

export function useRelease(confirmed: string | undefined) {
  return useChange(async (organizationId) => {
    if (confirmed === organizationId) await answerOf(client.DELETE('/api/bindings/mine/confirmed'));
    await answerOf(client.DELETE('/api/bindings/mine/chosen/{organizationId}', at(organizationId)));
  });
}
