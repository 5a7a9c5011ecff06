import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import { serverClock } from '@/shared/time/serverClock';

export const declarationQuery = (id: string) =>
  queryOptions({
    queryKey: ['declaration', id],
    queryFn: async () => {
      const view = await answerOf(client.GET('/api/declarations/{id}', { params: { path: { id } } }));
      serverClock.learn(view.serverTime);
      return view;
    },
  });

/** A definition never changes under its digest. */
export const formQuery = (digest: string) =>
  queryOptions({
    queryKey: ['form', digest],
    queryFn: () => answerOf(client.GET('/api/form/by-digest/{digest}', { params: { path: { digest } } })),
    staleTime: Infinity,
    enabled: digest !== '',
  });

/** `contentState` is part of the key only to look again after each save; the last answer stays in sight meanwhile. */
export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: ['check', id],
    queryFn: () => answerOf(client.GET('/api/declarations/{id}/check', { params: { path: { id } } })),
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: () => answerOf(client.GET('/api/plans/{id}', { params: { path: { id } } })),
    enabled: id !== '',
    staleTime: 300_000,
  });

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: () => answerOf(client.GET('/api/catalogue')),
  staleTime: Infinity,
});

export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: () => answerOf(client.GET('/api/regions')),
  staleTime: Infinity,
});

export const useCatalogue = () => useQuery(catalogueQuery);
