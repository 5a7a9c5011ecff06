import { useRef, useState } from 'react';
import type { PartView, ProblemView } from '@/shared/api/types';
import { isUnlocked, useDeclaration, useDrafts } from '@/shared/declaration/context';
import { useSurroundings } from '@/shared/form/surroundings';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { linesOf, nameOf, tagsOf } from './recordText';
import { RecordEditor } from './RecordEditor';

const say = formTexts.records;

export interface OpenRecord {
  address: string;
  fresh: boolean;
}

interface ListPartProps {
  part: PartView;
  opened: OpenRecord | undefined;
  /** On a phone the open record is a page of its own. */
  alone: boolean;
  onOpen: (record: OpenRecord | undefined) => void;
  attempted: boolean;
  /** Findings about the list as a whole. */
  problems: ProblemView[];
}

/** A list of records as cards; one is edited at a time, in its place. */
export function ListPart({ part, opened, alone, onOpen, attempted, problems }: ListPartProps) {
  const { store, view } = useDeclaration();
  useDrafts();
  const around = useSurroundings();
  const [removed, setRemoved] = useState<{ address: string; name: string }[]>([]);
  const [said, setSaid] = useState('');
  const adder = useRef<HTMLButtonElement>(null);
  const ids = store.recordsOf(part.address);
  const locked = !isUnlocked(view, part.address);

  const remove = (address: string, name: string) => {
    const stored = store.get(address).base !== null;
    store.remove(address);
    onOpen(undefined);
    if (stored) setRemoved((before) => [...before, { address, name }]);
    adder.current?.focus();
  };
  const move = (index: number, by: number, name: string) => {
    const next = [...ids];
    const [id] = next.splice(index, 1);
    if (id === undefined) return;
    next.splice(index + by, 0, id);
    store.reorder(part.address, next);
    setSaid(say.moved(name, index + by + 1));
  };

  return (
    <>
      <div className="unseen" role="status">
        {said}
      </div>
      {attempted &&
        problems.map(({ message }) => (
          <div key={message} className="err" id={part.address} tabIndex={-1}>
            {texts.errorPrefix}
            {message}
          </div>
        ))}
      {ids.length === 0 && (
        <div className="empty">
          <p>
            <b>{say.empty(part.label)}</b>
          </p>
          {!locked && <p>{say.emptyHint}</p>}
        </div>
      )}
      {ids.map((id, index) => {
        const address = `${part.address}/${id}`;
        const draft = store.get(address);
        const name = nameOf(part, draft.values, around);
        if (opened?.address === address) {
          return (
            <RecordEditor
              key={address}
              part={part}
              record={opened}
              onDone={() => onOpen(undefined)}
              onRemove={() => remove(address, name)}
            />
          );
        }
        if (alone) return null;
        const wrong = draft.base?.problems.filter(({ severity }) => severity === 'ERROR').length ?? 0;
        const editable = isUnlocked(view, address);
        return (
          <article className="row" key={address} aria-label={name}>
            <div className="row-top">
              <b>{name}</b>
              {tagsOf(part, draft.values, around).map((tag) => (
                <span className="tag now" key={tag}>
                  {tag}
                </span>
              ))}
              {wrong > 0 && <span className="tag bad">{say.wrong(wrong)}</span>}
              {editable && (
                <span className="row-acts">
                  {ids.length > 1 && index > 0 && (
                    <Act label={say.up} name={name} onClick={() => move(index, -1, name)} />
                  )}
                  {ids.length > 1 && index < ids.length - 1 && (
                    <Act label={say.down} name={name} onClick={() => move(index, 1, name)} />
                  )}
                  <Act label={say.edit} name={name} onClick={() => onOpen({ address, fresh: false })} />
                  {!locked && <Act label={say.remove} name={name} onClick={() => remove(address, name)} />}
                </span>
              )}
            </div>
            <dl>
              {linesOf(part, draft.values, around).flatMap(({ label, text }) => [
                <dt key={`${label}-t`}>{label}</dt>,
                <dd key={`${label}-d`}>{text}</dd>,
              ])}
            </dl>
          </article>
        );
      })}
      {removed
        .filter(({ address }) => store.get(address).deleted)
        .map(({ address, name }) => (
          <div className="undo" key={address} role="status">
            <span>{say.removed(name)}</span>
            <button type="button" className="btn quiet" onClick={() => store.restore(address)}>
              {say.undo}
            </button>
          </div>
        ))}
      {!locked && opened === undefined && (
        <button
          type="button"
          className="btn second"
          id={ids.length === 0 && problems.length === 0 ? part.address : undefined}
          ref={adder}
          onClick={() => onOpen({ address: `${part.address}/${store.create(part.address)}`, fresh: true })}
        >
          {say.add(part.label)}
        </button>
      )}
    </>
  );
}

function Act({ label, name, onClick }: { label: string; name: string; onClick: () => void }) {
  return (
    <button type="button" className="btn quiet" aria-label={say.named(label, name)} onClick={onClick}>
      {label}
    </button>
  );
}
