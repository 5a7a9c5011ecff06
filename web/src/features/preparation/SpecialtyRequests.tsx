import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import type { SpecialtyRequest } from '@/shared/api/types';
import { requestTexts } from '@/shared/texts/requests';
import { instantText } from '@/shared/time/format';
import { Dialog } from '@/shared/ui/Dialog';
import { TextField } from '@/shared/ui/PlainField';
import { ProblemNote, Queried } from '@/shared/ui/Queried';

const say = requestTexts.specialty;
const key = ['specialty-requests'];
const SHOWN = 5;

interface SpecialtyRequestsProps {
  committee: { id: string; name: string } | undefined;
  series: { code: string; name: string } | undefined;
}

/** 没有您需申报的专业: a request to the title office, and how far the earlier ones are. */
export function SpecialtyRequests({ committee, series }: SpecialtyRequestsProps) {
  const [asking, setAsking] = useState(false);
  const mine = useQuery({
    queryKey: key,
    queryFn: () =>
      answerOf(client.GET('/api/specialty-requests/mine', { params: { query: { page: 1, size: SHOWN } } })),
  });
  return (
    <>
      <p>
        <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
          {say.open}
        </button>
      </p>
      {mine.data !== undefined && mine.data.total > 0 && (
        <section aria-label={say.mine}>
          <h2 className="small">{say.mine}</h2>
          <Queried query={mine}>
            {({ items, total }) => (
              <>
                <ul className="plain">
                  {items.map((request) => (
                    <Asked key={request.id} request={request} />
                  ))}
                </ul>
                {total > items.length && <p className="muted">{say.more(total - items.length)}</p>}
              </>
            )}
          </Queried>
        </section>
      )}
      {asking && (
        <Dialog title={say.title} onClose={() => setAsking(false)}>
          {committee && series ? (
            <Asking committee={committee} series={series} onDone={() => setAsking(false)} />
          ) : (
            <p>{say.first}</p>
          )}
        </Dialog>
      )}
    </>
  );
}

const looks = { OPEN: 'now', ADDED: 'done', POINTED_TO: 'warn', DECLINED: 'todo' } as const;

function Asked({ request }: { request: SpecialtyRequest }) {
  const { specialtyName, seriesLabel, committeeName, state, answer, askedAt, answeredAt } = request;
  return (
    <li className="row">
      <div className="row-top">
        <b>{specialtyName}</b>
        <span className={`tag ${looks[state]}`}>{say.states[state]}</span>
      </div>
      <div className="muted">
        {seriesLabel}　{committeeName}
      </div>
      {answer !== undefined && answer !== '' && <div>{answer}</div>}
      <small className="muted">
        {say.asked(instantText(askedAt))}
        {answeredAt !== undefined && `　${say.answered(instantText(answeredAt))}`}
      </small>
    </li>
  );
}

interface AskingProps {
  committee: { id: string; name: string };
  series: { code: string; name: string };
  onDone: () => void;
}

function Asking({ committee, series, onDone }: AskingProps) {
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () =>
      answerOf(
        client.POST('/api/specialty-requests', {
          body: {
            committeeId: committee.id,
            seriesCode: series.code,
            specialtyName: name.trim(),
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: key });
      onDone();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim() !== '' && !send.isPending) send.mutate();
      }}
    >
      <p>{say.lead(committee.name)}</p>
      {send.error && <ProblemNote problem={problemFrom(send.error)} />}
      <p className="muted">
        {say.series}　{series.name}
      </p>
      <TextField
        label={say.name}
        hint={say.nameHint}
        error={tried && name.trim() === '' ? say.required : undefined}
        value={name}
        maxLength={30}
        onChange={setName}
      />
      <TextField
        label={say.reason}
        hint={say.reasonHint}
        optional
        width=""
        value={reason}
        maxLength={500}
        onChange={setReason}
      />
      <div className="foot">
        <button type="submit" className="btn" aria-busy={send.isPending}>
          {say.send}
        </button>
      </div>
    </form>
  );
}
