import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { DocumentRounds } from '@/shared/api/types';
import { sizeText } from '@/shared/texts/common';
import { caseTexts as say } from '@/shared/texts/confirm';
import { Queried } from '@/shared/ui/Queried';

const PENDING_MS = 3_000;

interface DocumentsProps {
  declarationId: string;
  /** Only the forms of the newest round, as on a receipt. */
  newest?: boolean;
}

/** The forms of each round: to look at page by page, and to download for printing. They are asked for until they are there. */
export function Documents({ declarationId, newest = false }: DocumentsProps) {
  const documents = useQuery({
    queryKey: ['documents', declarationId],
    queryFn: () => answerOf(client.GET('/api/documents/{declarationId}', { params: { path: { declarationId } } })),
    refetchInterval: ({ state }) => (isPending(state.data) ? PENDING_MS : false),
  });
  return (
    <section aria-label={say.documents}>
      <h2>{say.documents}</h2>
      <Queried query={documents}>
        {({ rounds }) =>
          rounds.length === 0 ? (
            <p role="status">{say.documentsPending}</p>
          ) : (
            <>
              <p className="muted">{say.documentsLead}</p>
              {(newest ? rounds.slice(-1) : rounds).map(({ round, state, forms }) => (
                <section key={round} aria-label={say.round(round)}>
                  {rounds.length > 1 && <h3>{say.round(round)}</h3>}
                  {state === 'PENDING' && <p role="status">{say.documentsPending}</p>}
                  <ul className="list">
                    {forms.map(({ form, label, size }) => (
                      <li key={form}>
                        <Link to={`/cases/${declarationId}/forms/${round}/${form}`}>{label}</Link>
                        <span>
                          <a
                            href={`/api/documents/${declarationId}/rounds/${round}/${form}/pdf`}
                            download={`${label}.pdf`}
                          >
                            {say.download(label)}
                          </a>{' '}
                          <small className="muted">{sizeText(size)}</small>
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )
        }
      </Queried>
    </section>
  );
}

const isPending = (documents: DocumentRounds | undefined): boolean =>
  documents === undefined || documents.rounds.length === 0 || documents.rounds.some(({ state }) => state === 'PENDING');
