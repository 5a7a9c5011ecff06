import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import type { CarriedView, CarryOverSource } from '@/shared/api/types';
import { useDeclaration } from '@/shared/declaration/context';
import { checkQuery, declarationQuery } from '@/shared/declaration/queries';
import { randomId } from '@/shared/draft/ids';
import { formTexts } from '@/shared/texts/form';
import { Dialog } from '@/shared/ui/Dialog';
import { ProblemNote } from '@/shared/ui/Queried';

const say = formTexts.carryOver;

/** 从以前的申报复制: offered as soon as there is something to copy, and never while an office waits for corrections only. */
export function CarryOver() {
  const { view } = useDeclaration();
  const [open, setOpen] = useState(false);
  const offered = view.notice === undefined;
  const { data } = useQuery({
    queryKey: ['carry-over', view.id],
    queryFn: () => answerOf(client.GET('/api/declarations/{id}/carry-over', { params: { path: { id: view.id } } })),
    enabled: offered,
    staleTime: 600_000,
  });
  const sources = data?.sources ?? [];
  const [first] = sources;
  if (!offered || first === undefined) return null;
  return (
    <p>
      <button type="button" className="btn second" onClick={() => setOpen(true)}>
        {say.open}
      </button>
      {open && <Choosing sources={sources} first={first} onClose={() => setOpen(false)} />}
    </p>
  );
}

interface ChoosingProps {
  sources: readonly CarryOverSource[];
  first: CarryOverSource;
  onClose: () => void;
}

function Choosing({ sources, first, onClose }: ChoosingProps) {
  const { view, store } = useDeclaration();
  const queries = useQueryClient();
  const [source, setSource] = useState(first);
  const [chosen, setChosen] = useState(() => presetOf(first, store));
  // One key for all tries of one choice, so that a second try copies nothing twice.
  const [key, setKey] = useState(() => randomId(20));
  const copy = useMutation({
    mutationFn: async () => {
      await store.flush();
      const body = {
        from: source.declarationId,
        records: recordsOf(source).filter((address) => chosen.has(address)),
        sections: source.sections.map(({ address }) => address).filter((address) => chosen.has(address)),
      };
      const params = { path: { id: view.id }, header: { 'Idempotency-Key': key } };
      return answerOf(client.POST('/api/declarations/{id}/carry-over', { params, body }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: declarationQuery(view.id).queryKey });
      await queries.invalidateQueries({ queryKey: checkQuery(view.id).queryKey });
    },
  });
  const choose = (addresses: readonly string[], yes: boolean) => {
    setKey(randomId(20));
    setChosen((before) => {
      const after = new Set(before);
      for (const address of addresses)
        if (yes) after.add(address);
        else after.delete(address);
      return after;
    });
  };
  if (copy.data) return <Outcome carried={copy.data} onClose={onClose} />;
  const box = (address: string, label: string) => (
    <label key={address}>
      <input
        type="checkbox"
        checked={chosen.has(address)}
        onChange={(event) => choose([address], event.target.checked)}
      />
      {label}
    </label>
  );
  return (
    <Dialog title={say.title} onClose={onClose} size="wide">
      <p>{say.lead}</p>
      {copy.error && <ProblemNote problem={problemFrom(copy.error)} />}
      {sources.length > 1 && (
        <fieldset className="field">
          <legend>{say.from}</legend>
          <div className="checks stacked">
            {sources.map((one) => (
              <label key={one.declarationId}>
                <input
                  type="radio"
                  name="carry-over-from"
                  checked={one === source}
                  onChange={() => {
                    setSource(one);
                    setChosen(presetOf(one, store));
                    setKey(randomId(20));
                  }}
                />
                {one.title}　{one.stageLabel}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {sources.length === 1 && (
        <p>
          <b>{source.title}</b>　<span className="muted">{source.stageLabel}</span>
        </p>
      )}
      {source.lists.map(({ address, label, records }) => {
        const addresses = records.map(({ id }) => `${address}/${id}`);
        const all = addresses.every((one) => chosen.has(one));
        return (
          <fieldset className="field" key={address}>
            <legend>{say.list(label, records.length)}</legend>
            <button
              type="button"
              className="btn quiet"
              aria-label={formTexts.records.named(all ? say.noneOf : say.allOf, label)}
              onClick={() => choose(addresses, !all)}
            >
              {all ? say.noneOf : say.allOf}
            </button>
            <div className="checks stacked">{records.map(({ id, text }) => box(`${address}/${id}`, text))}</div>
          </fieldset>
        );
      })}
      {source.sections.length > 0 && (
        <fieldset className="field">
          <legend>{say.sections}</legend>
          <p className="hint">{say.sectionsHint}</p>
          <div className="checks stacked">{source.sections.map(({ address, label }) => box(address, label))}</div>
        </fieldset>
      )}
      {copy.isIdle && chosen.size === 0 && <p className="muted">{say.nothing}</p>}
      <div className="foot">
        <button
          type="button"
          className="btn"
          aria-busy={copy.isPending}
          onClick={() => {
            if (chosen.size > 0 && !copy.isPending) copy.mutate();
          }}
        >
          {say.copy(chosen.size)}
        </button>
      </div>
    </Dialog>
  );
}

function Outcome({ carried: { copied, left }, onClose }: { carried: CarriedView; onClose: () => void }) {
  return (
    <Dialog title={say.done} onClose={onClose} size="wide">
      <p role="status">{say.copied(copied.length)}</p>
      <ul>
        {copied.map(({ address, label, text }) => (
          <li key={address}>{say.one(label, text)}</li>
        ))}
      </ul>
      {left.length > 0 && (
        <div className="note warn">
          <p>
            <b>{say.left(left.length)}</b>
          </p>
          <ul>
            {left.map(({ address, label, text, reason }) => (
              <li key={address}>
                {say.one(label, text)}：{reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{say.afterwards}</p>
      <div className="foot">
        <button type="button" className="btn" onClick={onClose}>
          {say.goOn}
        </button>
      </div>
    </Dialog>
  );
}

const recordsOf = ({ lists }: CarryOverSource): string[] =>
  lists.flatMap(({ address, records }) => records.map(({ id }) => `${address}/${id}`));

/** What most people want: the records of the lists that are still empty here. */
function presetOf(source: CarryOverSource, store: { recordsOf: (list: string) => string[] }): ReadonlySet<string> {
  const empty = source.lists.filter(({ address }) => store.recordsOf(address).length === 0);
  return new Set(recordsOf({ ...source, lists: empty }));
}
