import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import type { ChoicesRequest, Facts, PreparationView } from '@/shared/api/types';

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

/** Keeps the facts on top of whatever revision the preparation has: nobody else writes them, the choices beside them may change. */
export function useKeepFacts() {
  const queries = useQueryClient();
  return async (facts: Facts) => {
    const put = (rev: number) =>
      answerOf(client.PUT('/api/preparation/facts', { params: { header: { 'If-Match': `"${rev}"` } }, body: facts }));
    const known = queries.getQueryData(preparationQuery.queryKey)?.rev ?? 0;
    const view = await put(known).catch(async (error: unknown) => {
      if (!(error instanceof ProblemError) || error.problem.status !== 409) throw error;
      return put((await queries.query({ ...preparationQuery, staleTime: 0 })).rev);
    });
    queries.setQueryData(preparationQuery.queryKey, view);
  };
}

/** The conditions held against the facts; asked again whenever choices or facts were kept. */
export const useEligibility = (planId: string | undefined, version: string) =>
  useQuery({
    queryKey: ['eligibility', planId, version],
    queryFn: () =>
      answerOf(
        client.GET('/api/preparation/eligibility', { params: { query: planId === undefined ? {} : { planId } } }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });

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
