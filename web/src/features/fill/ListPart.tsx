import { useEffect, useRef, useState } from 'react';
import type { PartView, ProblemView } from '@/shared/api/types';
import { isUnlocked, useDeclaration, useDrafts } from '@/shared/declaration/context';
import { useSurroundings } from '@/shared/form/surroundings';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { PHONE, useMedia } from '@/shared/ui/useMedia';
import { RecordEditor } from './RecordEditor';
import { RecordRow, type RowActs } from './RecordRow';
import { columnsOf, nameOf } from '@/shared/form/recordText';

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

/** A list of records, a table where there is room and cards on a phone; one is edited at a time, in its place. */
export function ListPart({ part, opened, alone, onOpen, attempted, problems }: ListPartProps) {
  const { store, view } = useDeclaration();
  useDrafts();
  const around = useSurroundings();
  const phone = useMedia(PHONE);
  const [removed, setRemoved] = useState<{ address: string; name: string }[]>([]);
  const [said, setSaid] = useState('');
  const adder = useRef<HTMLButtonElement>(null);
  const ids = store.recordsOf(part.address);
  const locked = !isUnlocked(view, part.address);
  const editable = ids.some((id) => isUnlocked(view, `${part.address}/${id}`));

  const remove = (address: string, name: string) => {
    const stored = store.get(address).base !== null;
    store.remove(address);
    onOpen(undefined);
    if (stored) setRemoved((before) => [...before, { address, name }]);
    adder.current?.focus();
  };
  const place = (id: string, to: number) => {
    const next = store.recordsOf(part.address).filter((other) => other !== id);
    next.splice(to, 0, id);
    store.reorder(part.address, next);
    setSaid(say.moved(nameOf(part, store.get(`${part.address}/${id}`).values, around), to + 1));
  };
  const acts = useStable({
    edit: (address) => onOpen({ address, fresh: false }),
    remove,
    move: (id, by) => {
      place(id, store.recordsOf(part.address).indexOf(id) + by);
      refocus(id, by);
    },
    drop: (id, target) => {
      if (id !== target) place(id, store.recordsOf(part.address).indexOf(target));
    },
  });

  const editor = (address: string, name: string, record: OpenRecord) => (
    <RecordEditor
      key={address}
      part={part}
      record={record}
      onDone={() => onOpen(undefined)}
      onRemove={() => remove(address, name)}
    />
  );
  const columns = columnsOf(part);
  const rows = ids.map((id, index) => {
    const address = `${part.address}/${id}`;
    const draft = store.get(address);
    if (opened?.address === address) {
      const open = editor(address, nameOf(part, draft.values, around), opened);
      return phone ? (
        open
      ) : (
        <tr key={address} className="open">
          <td colSpan={columns.length + 2}>{open}</td>
        </tr>
      );
    }
    if (alone) return null;
    return (
      <RecordRow
        key={address}
        part={part}
        id={id}
        draft={draft}
        around={around}
        card={phone}
        first={index === 0}
        last={index === ids.length - 1}
        editable={isUnlocked(view, address)}
        listed={!locked}
        acts={acts}
      />
    );
  });

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
      {locked && !alone && <p className="muted">{editable ? say.partlyLocked : say.locked}</p>}
      {phone || ids.length === 0 ? (
        rows
      ) : (
        <table className="records">
          <caption className="unseen">{part.label}</caption>
          <thead>
            <tr>
              {columns.map(({ label, wide }) => (
                <th key={label} scope="col" className={wide ? 'wide' : undefined}>
                  {label}
                </th>
              ))}
              <th scope="col">{say.order}</th>
              <th scope="col">{say.acts}</th>
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
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

/** The same functions for ever, which do what those of the last look do: rows that did not change are left alone. */
function useStable(latest: RowActs): RowActs {
  const current = useRef(latest);
  useEffect(() => {
    current.current = latest;
  });
  const [stable] = useState<RowActs>(() => ({
    edit: (address) => current.current.edit(address),
    remove: (address, name) => current.current.remove(address, name),
    move: (id, by) => current.current.move(id, by),
    drop: (id, target) => current.current.drop(id, target),
  }));
  return stable;
}

/** A row that moves loses the focus: its button gets it back, or the other one where it can go no further. */
function refocus(id: string, by: number) {
  setTimeout(() => {
    const button = (direction: number) => document.querySelector<HTMLElement>(`[data-move="${id}${direction}"]`);
    (button(by) ?? button(-by))?.focus();
  }, 0);
}
