import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';

export const dossierKey = (declarationId: string) => ['dossier', declarationId] as const;

/** All attachments of a declaration with the rules of its plan. */
export function useDossier(declarationId: string) {
  return useQuery({
    queryKey: dossierKey(declarationId),
    queryFn: () => answerOf(client.GET('/api/attachments/{declarationId}', { params: { path: { declarationId } } })),
    enabled: declarationId !== '',
    // A file that is being scanned is looked at again until the scan is over.
    refetchInterval: ({ state }) =>
      state.data?.entries.some((entry) => entry.state === 'SCANNING') === true ? 4_000 : false,
  });
}
