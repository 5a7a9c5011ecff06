import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import type { SubmittedRound } from '@/shared/api/types';
import { Changes } from '@/shared/declaration/Changes';
import { roundTexts } from '@/shared/texts/rounds';
import { instantText } from '@/shared/time/format';
import { Queried } from '@/shared/ui/Queried';

const say = roundTexts.rounds;

interface RoundsProps {
  declarationId: string;
  /** Whether the person can still change the content: then it may differ from the last round. */
  editable: boolean;
}

/** Every submission with its receipt and its notice, and what changed from one to the next. */
export function Rounds({ declarationId, editable }: RoundsProps) {
  const rounds = useQuery({
    queryKey: ['rounds', declarationId],
    queryFn: () => answerOf(client.GET('/api/declarations/{id}/rounds', { params: { path: { id: declarationId } } })),
    refetchOnMount: 'always',
  });
  // Where a declaration has no rounds there is nothing to show.
  if (rounds.isError && problemFrom(rounds.error).status === 404) return null;
  return (
    <section aria-label={say.title}>
      <h2>{say.title}</h2>
      <Queried query={rounds}>
        {({ rounds: all }) => (
          <ol className="plain rounds">
            {all.map((round, index) => (
              <Round
                key={round.number}
                declarationId={declarationId}
                round={round}
                before={all[index - 1]?.number}
                last={index === all.length - 1}
                editable={editable}
              />
            ))}
          </ol>
        )}
      </Queried>
    </section>
  );
}

interface RoundProps {
  declarationId: string;
  round: SubmittedRound;
  before: number | undefined;
  last: boolean;
  editable: boolean;
}

function Round({ declarationId, round, before, last, editable }: RoundProps) {
  const { number, notice } = round;
  const state = round.withdrawn ? say.withdrawn : notice ? say.returned : last ? say.current : undefined;
  return (
    <li className="card">
      <div className="row-top">
        <h3>{say.one(number)}</h3>
        {state !== undefined && <span className={`tag ${state === say.current ? 'done' : 'warn'}`}>{state}</span>}
        <span className="muted">{say.received(instantText(round.receivedAt))}</span>
      </div>
      <p>
        <b className="number">{round.printedReceipt}</b>　{say.files(round.manifestCount)}　
        <small className="muted">
          {say.digest} <code>{round.snapshotSha256.slice(0, 16)}</code>
        </small>
      </p>
      {notice && (
        <>
          <p>{say.notice(notice.officeName, instantText(notice.returnedAt))}</p>
          <ul>
            {notice.items.map(({ address, remark }) => (
              <li key={address}>{remark}</li>
            ))}
          </ul>
        </>
      )}
      {before !== undefined && (
        <Difference declarationId={declarationId} from={before} to={number} label={say.compare(before, number)} />
      )}
      {last && editable && <Difference declarationId={declarationId} from={number} label={say.compareNow(number)} />}
    </li>
  );
}

interface DifferenceProps {
  declarationId: string;
  from: number;
  to?: number;
  label: string;
}

/** Asked for only when somebody opens it. */
function Difference({ label, ...asked }: DifferenceProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button type="button" className="btn quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? `${say.hide}：${label}` : label}
      </button>
      {shown && <Changes {...asked} />}
    </>
  );
}
