import { useState } from 'react';
import type { FieldView, PartView } from '@/shared/api/types';
import { useDeclaration, useDrafts } from '@/shared/declaration/context';
import { diffOf } from '@/shared/draft/difference';
import type { FieldConflict } from '@/shared/draft/merge';
import type { PartDraft } from '@/shared/draft/partDraft';
import { useSurroundings } from '@/shared/form/surroundings';
import { plainText, viewOf } from '@/shared/form/views';
import { formTexts } from '@/shared/texts/form';
import { instantText } from '@/shared/time/format';
import { Heading } from '@/shared/ui/Heading';

const say = formTexts.conflict;

interface Choice {
  side: 'mine' | 'theirs' | 'both';
  text: string;
}

/** Both versions of what two windows changed; the person chooses, or puts them together. */
export function Conflicts({ drafts }: { drafts: PartDraft[] }) {
  const { store, form } = useDeclaration();
  useDrafts();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const merged = drafts.reduce((sum, draft) => sum + draft.mergedFields, 0);
  const open = drafts.reduce((sum, draft) => sum + draft.conflicts.length, 0);
  const keep = () => {
    for (const draft of drafts) {
      const values = draft.conflicts.map(({ code, mine, theirs }) => {
        const choice = choices[`${draft.address}/${code}`];
        const value = choice?.side === 'theirs' ? theirs : choice?.side === 'both' ? choice.text : mine;
        return [code, value] as const;
      });
      store.resolve(draft.address, Object.fromEntries(values));
    }
  };
  return (
    <main id="main" className="page narrow">
      <Heading>{say.title}</Heading>
      <p>{say.lead(merged, open)}</p>
      {drafts.flatMap((draft) =>
        draft.conflicts.map((conflict) => {
          const key = `${draft.address}/${conflict.code}`;
          const field = fieldOf(
            form.pages.flatMap(({ parts }) => parts),
            draft.address,
            conflict.code,
          );
          return (
            <Versus
              key={key}
              name={key}
              conflict={conflict}
              field={field}
              theirsAt={draft.base?.savedAt ?? ''}
              choice={choices[key]}
              onChoose={(choice) => setChoices((before) => ({ ...before, [key]: choice }))}
            />
          );
        }),
      )}
      <div className="foot">
        <button type="button" className="btn" onClick={keep}>
          {say.keep}
        </button>
      </div>
    </main>
  );
}

function fieldOf(parts: PartView[], address: string, code: string): FieldView | undefined {
  return parts
    .filter((part) => address === part.address || address.startsWith(`${part.address}/`))
    .flatMap(({ fields }) => fields)
    .find((field) => field.code === code);
}

interface VersusProps {
  name: string;
  conflict: FieldConflict;
  field: FieldView | undefined;
  theirsAt: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

function Versus({ name, conflict, field, theirsAt, choice, onChoose }: VersusProps) {
  const around = useSurroundings();
  const shown = (value: unknown) => (field === undefined ? plainText(value) : viewOf(value, field, around));
  const mine = shown(conflict.mine);
  const theirs = shown(conflict.theirs);
  const [onlyMine, onlyTheirs] = diffOf(mine, theirs);
  const canJoin = field?.kind === 'text' || field?.kind === 'paragraphs';
  const side = choice?.side ?? 'mine';
  const option = (which: 'mine' | 'theirs', title: string, note: string, pieces: typeof onlyMine) => (
    <label>
      <input type="radio" name={name} checked={side === which} onChange={() => onChoose({ side: which, text: '' })} />{' '}
      <b>{title}</b>
      <small>{note}</small>
      <span className="text">
        {pieces.length === 0
          ? say.empty
          : pieces.map((piece, index) =>
              piece.changed ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
            )}
      </span>
    </label>
  );
  return (
    <fieldset className="field card">
      <legend className="unseen">{field?.label ?? conflict.code}</legend>
      <div className="label" aria-hidden="true">
        {field?.label ?? conflict.code}
      </div>
      <div className="versus">
        {option('mine', say.mine, say.now, onlyMine)}
        {option('theirs', say.theirs, say.storedAt(instantText(theirsAt)), onlyTheirs)}
      </div>
      {canJoin && side !== 'both' && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => onChoose({ side: 'both', text: `${mine}\n${theirs}` })}
        >
          {say.both}
        </button>
      )}
      {side === 'both' && (
        <label className="label">
          {say.merged}
          <textarea
            value={choice?.text ?? ''}
            onChange={(event) => onChoose({ side: 'both', text: event.target.value })}
          />
        </label>
      )}
    </fieldset>
  );
}
