import { memo, useState, type DragEvent, type ReactNode } from 'react';
import type { PartView } from '@/shared/api/types';
import type { PartDraft } from '@/shared/draft/partDraft';
import type { FormSurroundings } from '@/shared/form/surroundings';
import { formTexts } from '@/shared/texts/form';
import { cellOf, columnsOf, linesOf, nameOf, tagsOf } from '@/shared/form/recordText';

const say = formTexts.records;
const DRAGGED = 'application/x-zhicheng-record';

export interface RowActs {
  edit: (address: string) => void;
  remove: (address: string, name: string) => void;
  /** One place up (-1) or down (1). */
  move: (id: string, by: -1 | 1) => void;
  /** To the place of another record. */
  drop: (id: string, target: string) => void;
}

interface RecordRowProps {
  part: PartView;
  id: string;
  draft: PartDraft;
  around: FormSurroundings;
  /** A card on a phone, else a row of the table. */
  card: boolean;
  first: boolean;
  last: boolean;
  editable: boolean;
  /** Whether the list itself is open: its order, and what it holds. */
  listed: boolean;
  acts: RowActs;
}

/** One record that is not being edited. Two hundred of them stand still while one is typed in. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { part, id, draft, around, card, first, last, editable, listed, acts } = props;
  const [over, setOver] = useState(false);
  const { address } = draft;
  const name = nameOf(part, draft.values, around);
  const wrong = draft.base?.problems.filter(({ severity }) => severity === 'ERROR').length ?? 0;
  const act = (label: string, onClick: () => void, move?: number) => (
    <button
      type="button"
      className="btn quiet"
      aria-label={say.named(label, name)}
      data-move={move === undefined ? undefined : `${id}${move}`}
      onClick={onClick}
    >
      {label}
    </button>
  );
  const order = listed && editable && (
    <>
      {!first && act(say.up, () => acts.move(id, -1), -1)}
      {!last && act(say.down, () => acts.move(id, 1), 1)}
    </>
  );
  const changes = editable && (
    <>
      {act(say.edit, () => acts.edit(address))}
      {listed && act(say.remove, () => acts.remove(address, name))}
    </>
  );
  const tags = (
    <>
      {tagsOf(part, draft.values, around).map((tag) => (
        <span className="tag now" key={tag}>
          {tag}
        </span>
      ))}
      {wrong > 0 && <span className="tag bad">{say.wrong(wrong)}</span>}
    </>
  );
  if (card) {
    return (
      <article className="row" aria-label={name}>
        <div className="row-top">
          <b>{name}</b>
          {tags}
          <span className="row-acts">
            {order}
            {changes}
          </span>
        </div>
        <dl>
          {linesOf(part, draft.values, around).flatMap(({ label, text }) => [
            <dt key={`${label}-t`}>{label}</dt>,
            <dd key={`${label}-d`}>{text}</dd>,
          ])}
        </dl>
      </article>
    );
  }
  const dragging = listed && editable && !(first && last);
  const target = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(`${DRAGGED}${part.address.toLowerCase()}`)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const dropped = event.dataTransfer.getData(`${DRAGGED}${part.address.toLowerCase()}`);
      if (dropped === '') return;
      event.preventDefault();
      acts.drop(dropped, id);
    },
  };
  const cells: ReactNode[] = columnsOf(part).map((column, index) =>
    index === 0 ? (
      <th scope="row" key={column.label}>
        <b>{name}</b> {tags}
      </th>
    ) : (
      <td key={column.label} className={column.wide ? 'wide' : undefined}>
        {cellOf(column, draft.values, around)}
      </td>
    ),
  );
  return (
    <tr className={over ? 'over' : undefined} {...(dragging ? target : {})}>
      {cells}
      <td className="order">
        {dragging && (
          // For the mouse; the buttons beside it do the same.
          <span
            className="grip"
            aria-hidden="true"
            draggable
            title={say.drag}
            onDragStart={(event) => {
              event.dataTransfer.setData(`${DRAGGED}${part.address.toLowerCase()}`, id);
              event.dataTransfer.effectAllowed = 'move';
              const row = event.currentTarget.closest('tr');
              if (row) event.dataTransfer.setDragImage(row, 10, 10);
            }}
          >
            ⠿
          </span>
        )}
        {order}
      </td>
      <td className="acts">{changes}</td>
    </tr>
  );
}, samePicture);

/** A row shows its values and its errors: how far its saving is changes nothing in it. */
function samePicture(before: RecordRowProps, after: RecordRowProps): boolean {
  return (
    before.draft.values === after.draft.values &&
    before.draft.base?.problems === after.draft.base?.problems &&
    before.part === after.part &&
    before.around === after.around &&
    before.card === after.card &&
    before.first === after.first &&
    before.last === after.last &&
    before.editable === after.editable &&
    before.listed === after.listed
  );
}
