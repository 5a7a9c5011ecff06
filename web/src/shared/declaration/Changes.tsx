import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { Change } from '@/shared/api/types';
import { roundTexts } from '@/shared/texts/rounds';
import { Queried } from '@/shared/ui/Queried';

const say = roundTexts.changes;

interface ChangesProps {
  declarationId: string;
  from: number;
  /** Absent: the content now. */
  to?: number;
  /** Where a change stands, if it can be looked at. */
  placeOf?: (address: string) => string;
}

/** What differs between two submissions, or between one and the content now: by field, in the words of the form. */
export function Changes({ declarationId, from, to, placeOf }: ChangesProps) {
  const changes = useQuery({
    queryKey: ['changes', declarationId, from, to ?? 'now'],
    queryFn: () =>
      answerOf(
        client.GET('/api/declarations/{id}/changes', {
          params: { path: { id: declarationId }, query: { from, ...(to === undefined ? {} : { to }) } },
        }),
      ),
    staleTime: to === undefined ? 0 : Infinity,
    refetchOnMount: to === undefined ? 'always' : true,
  });
  return (
    <Queried query={changes}>
      {(found) =>
        found.changes.length === 0 ? (
          <p className="muted">{to === undefined ? say.none : say.noneBetween}</p>
        ) : (
          <ChangeTable changes={found.changes} placeOf={placeOf} />
        )
      }
    </Queried>
  );
}

function ChangeTable({ changes, placeOf }: { changes: Change[]; placeOf: ChangesProps['placeOf'] | undefined }) {
  return (
    <table className="changes">
      <caption className="unseen">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.place}</th>
          <th scope="col">{say.kind}</th>
          <th scope="col">{say.before}</th>
          <th scope="col">{say.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.address}${change.kind}`}>
            <td data-label={say.place}>
              <div>
                {placeOf && change.kind !== 'REMOVED' ? (
                  <Link to={placeOf(change.address)}>{change.label}</Link>
                ) : (
                  change.label
                )}
                <small className="muted block">{whereOf(change)}</small>
              </div>
            </td>
            <td data-label={say.kind}>
              <span className="nowrap">{say.kinds[change.kind]}</span>
            </td>
            <td data-label={say.before}>
              <Words text={change.before} />
            </td>
            <td data-label={say.after}>
              <Words text={change.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ text }: { text: string | undefined }) {
  return text === undefined || text === '' ? (
    <span className="muted">{say.empty}</span>
  ) : (
    <span className="lines">{text}</span>
  );
}

const whereOf = ({ pageLabel, partLabel, record }: Change): string =>
  [...new Set([pageLabel, partLabel, ...(record === undefined ? [] : [record])])].join(' › ');
