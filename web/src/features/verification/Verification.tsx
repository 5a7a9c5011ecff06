import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { verificationTexts as say } from '@/shared/texts/confirm';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { TextField } from '@/shared/ui/PlainField';
import { Queried } from '@/shared/ui/Queried';

const looks = { MATCH: 'ok', MISMATCH: 'bad', SUPERSEDED: 'warn' } as const;

/** 验真: number and digest in, 一致 or 不一致 out, and nothing else. */
export function Verification() {
  const [search, setSearch] = useSearchParams();
  const asked = { number: search.get('number') ?? '', digest: search.get('digest') ?? '' };
  const complete = asked.number !== '' && asked.digest !== '';
  const result = useQuery({
    queryKey: ['verification', asked.number, asked.digest],
    queryFn: () => answerOf(client.GET('/api/verification', { params: { query: asked } })),
    enabled: complete,
  });
  return (
    <>
      <Breadcrumb crumbs={[{ label: say.title }]} />
      <main id="main" className="page form-wide">
        <Heading>{say.title}</Heading>
        <p>{say.lead}</p>
        {complete && (
          <Queried query={result}>
            {(answer) => (
              <div className={`note ${looks[answer.result]}`} role="status">
                <p>
                  <b>{say.results[answer.result].title}</b>
                  {say.results[answer.result].detail}
                </p>
              </div>
            )}
          </Queried>
        )}
        <Asking key={`${asked.number}|${asked.digest}`} asked={asked} onAsk={(next) => setSearch({ ...next })} />
      </main>
    </>
  );
}

interface Asked {
  number: string;
  digest: string;
}

function Asking({ asked, onAsk }: { asked: Asked; onAsk: (asked: Asked) => void }) {
  const [number, setNumber] = useState(asked.number);
  const [digest, setDigest] = useState(asked.digest);
  const [tried, setTried] = useState(false);
  const missing = (value: string, label: string) => (tried && value.trim() === '' ? say.required(label) : undefined);
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const next = { number: number.replace(/\s/g, ''), digest: digest.replace(/\s/g, '').toLowerCase() };
        if (next.number !== '' && next.digest !== '') onAsk(next);
      }}
    >
      <TextField
        label={say.number}
        hint={say.numberHint}
        value={number}
        onChange={setNumber}
        error={missing(number, say.number)}
      />
      <TextField
        label={say.digest}
        hint={say.digestHint}
        value={digest}
        onChange={setDigest}
        error={missing(digest, say.digest)}
      />
      <button type="submit" className="btn">
        {say.go}
      </button>
    </form>
  );
}
