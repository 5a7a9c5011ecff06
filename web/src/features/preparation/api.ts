import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { ChoicesRequest, PreparationView } from '@/shared/api/types';

export const preparationQuery = queryOptions({
  queryKey: ['preparation'],
  queryFn: () => answerOf(client.GET('/api/preparation')),
});

export const usePreparation = () => useQuery(preparationQuery);

export const useIdentity = () =>
  useQuery({ queryKey: ['identity'], queryFn: () => answerOf(client.GET('/api/me/identity')), staleTime: 300_000 });

export const useCurrentForm = () =>
  useQuery({
    queryKey: ['form', 'current'],
    queryFn: () => answerOf(client.GET('/api/form/current')),
    staleTime: Infinity,
  });

export const useCommittee = (id: string | undefined) =>
  useQuery({
    queryKey: ['committee', id],
    queryFn: () => answerOf(client.GET('/api/committees/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined && id !== '',
    staleTime: 300_000,
  });

/** Plans of a committee that take declarations now. */
export const usePlans = (committee: string | undefined) =>
  useQuery({
    queryKey: ['plans', committee],
    queryFn: () =>
      answerOf(
        client.GET('/api/plans', {
          params: { query: { committee: committee ?? '', state: 'PUBLISHED', page: 1, size: 50 } },
        }),
      ),
    enabled: committee !== undefined && committee !== '',
  });

function useKeeping<T>(change: (input: T) => Promise<PreparationView>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (view) => queries.setQueryData(preparationQuery.queryKey, view),
  });
}

export const useAgree = () =>
  useKeeping((pledge: { version: string; digest: string }) =>
    answerOf(client.PUT('/api/preparation/pledge', { body: pledge })),
  );

export const useKeepChoices = () =>
  useKeeping(({ rev, choices }: { rev: number; choices: ChoicesRequest }) =>
    answerOf(client.PUT('/api/preparation/choices', { params: { header: { 'If-Match': `"${rev}"` } }, body: choices })),
  );

export function useStart() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (planId: string) => answerOf(client.POST('/api/preparation/start', { body: { planId } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['cases'] });
      void queries.invalidateQueries({ queryKey: preparationQuery.queryKey });
    },
  });
}
