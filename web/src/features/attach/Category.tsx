import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import type { AttachmentEntry, AttachmentRule } from '@/shared/api/types';
import { dossierKey } from '@/shared/attachments/dossier';
import { Preview } from '@/shared/attachments/Preview';
import { acceptOf } from '@/shared/attachments/upload';
import { attachmentTexts as say } from '@/shared/texts/attachments';
import { sizeText, texts } from '@/shared/texts/common';
import { TextField } from '@/shared/ui/PlainField';
import { ProblemNote } from '@/shared/ui/Queried';
import { useMedia } from '@/shared/ui/useMedia';
import { Proves } from './Proves';
import type { Upload, Uploads } from './uploads';

interface CategoryProps {
  declarationId: string;
  rule: AttachmentRule;
  required: boolean;
  entries: AttachmentEntry[];
  uploads: Uploads;
  sealed: boolean;
  /** Whether an office waits for corrections: only what it named can be changed. */
  returned: boolean;
}

/** One category: its rule, its files, and the place to add more. */
export function Category({ declarationId, rule, required, entries, uploads, sealed, returned }: CategoryProps) {
  const [removed, setRemoved] = useState<AttachmentEntry[]>([]);
  const acts = useActs(declarationId);
  const heading = useId();
  const sorted = [...entries].sort((a, b) => a.order - b.order);
  const moving = uploads.uploads.filter(({ category }) => category === rule.category);
  const min = required ? Math.max(1, rule.min) : rule.min;
  const enough = entries.length >= min;
  const tag = required ? (enough ? 'done' : 'warn') : 'todo';
  const state = !required ? say.notNeeded : enough ? say.satisfied : say.missing(min - entries.length);
  const place = (id: string, to: number) => {
    const next = sorted.filter((entry) => entry.id !== id);
    const entry = sorted.find((one) => one.id === id);
    if (!entry || sorted[to]?.id === id) return;
    next.splice(to, 0, entry);
    acts.reorder.mutate(next);
  };
  return (
    <section className="card" aria-labelledby={heading} id={`/attachments/${rule.category}`} tabIndex={-1}>
      <div className="row-top">
        <h2 id={heading}>{rule.label}</h2>
        <span className={`tag ${tag}`}>{required ? say.required : say.optional}</span>
        <span className={`tag ${tag}`}>{entries.length > 0 ? `${say.uploaded(entries.length)}，${state}` : state}</span>
      </div>
      <p className="hint">
        {say.rule(rule.formats.join('、'), sizeText(rule.maxBytes), say.count(rule.min, rule.max))}
        {rule.hint !== undefined && rule.hint !== '' && `。${rule.hint}`}
        {say.samples[rule.category] !== undefined && `。${say.sampleOf(say.samples[rule.category] ?? '')}`}
      </p>
      {returned && !sealed && !rule.addable && (
        <p className="muted">{entries.some(({ replaceable }) => replaceable) ? say.onlyReplace : say.locked}</p>
      )}
      {acts.problem && <ProblemNote problem={problemFrom(acts.problem)} />}
      <ul className="files">
        {sorted.map((entry, index) => (
          <File
            key={entry.id}
            declarationId={declarationId}
            entry={entry}
            rule={rule}
            locked={sealed || !entry.replaceable}
            onReplace={(file) => void uploads.add(rule, [file], entry)}
            onRemove={() => acts.remove.mutate(entry, { onSuccess: () => setRemoved((before) => [...before, entry]) })}
            onCaption={(caption) => acts.describe.mutate({ entry, caption })}
            onUp={index > 0 ? () => place(entry.id, index - 1) : undefined}
            onDown={index < sorted.length - 1 ? () => place(entry.id, index + 1) : undefined}
            onDropped={(id) => place(id, index)}
          />
        ))}
        {moving.map((upload) => (
          <Moving key={upload.attachmentId} upload={upload} uploads={uploads} />
        ))}
      </ul>
      {removed
        .filter(({ id }) => !entries.some((entry) => entry.id === id))
        .map((entry) => (
          <div className="undo" role="status" key={entry.id}>
            <span>{say.removed(entry.systemName)}</span>
            <button type="button" className="btn quiet" onClick={() => acts.restore.mutate(entry)}>
              {say.undo}
            </button>
          </div>
        ))}
      {!sealed && rule.addable && (
        <Drop
          rule={rule}
          full={entries.length + moving.length >= rule.max}
          onFiles={(files) => void uploads.add(rule, files)}
        />
      )}
      {sealed && <p className="muted">{say.sealed}</p>}
    </section>
  );
}

function useActs(declarationId: string) {
  const queries = useQueryClient();
  const settled = {
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: dossierKey(declarationId) });
      await queries.invalidateQueries({ queryKey: ['check', declarationId] });
    },
  };
  const at = (attachmentId: string) => ({ params: { path: { declarationId, attachmentId } } });
  const one = '/api/attachments/{declarationId}/{attachmentId}';
  const remove = useMutation({
    mutationFn: ({ id }: AttachmentEntry) => answerOf(client.DELETE(one, at(id))),
    ...settled,
  });
  const restore = useMutation({
    mutationFn: ({ id }: AttachmentEntry) =>
      answerOf(client.POST('/api/attachments/{declarationId}/{attachmentId}/restoration', at(id))),
    ...settled,
  });
  const describe = useMutation({
    mutationFn: ({ entry, caption }: { entry: AttachmentEntry; caption: string }) =>
      answerOf(client.PATCH(one, { ...at(entry.id), body: { caption } })),
    ...settled,
  });
  const reorder = useMutation({
    /** Hands the places that the files have out in the new order; only what moves is sent. */
    mutationFn: async (files: AttachmentEntry[]) => {
      const places = files.map(({ order }) => order).sort((a, b) => a - b);
      for (const [index, { id, order }] of files.entries()) {
        const place = places[index] ?? order;
        if (place !== order) await answerOf(client.PATCH(one, { ...at(id), body: { order: place } }));
      }
    },
    ...settled,
  });
  return {
    remove,
    restore,
    describe,
    reorder,
    problem: remove.error ?? restore.error ?? describe.error ?? reorder.error,
  };
}

interface FileProps {
  declarationId: string;
  entry: AttachmentEntry;
  rule: AttachmentRule;
  locked: boolean;
  onReplace: (file: globalThis.File) => void;
  onRemove: () => void;
  onCaption: (caption: string) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  /** Another file of this category was dragged here. */
  onDropped: (id: string) => void;
}

function File(props: FileProps) {
  const { declarationId, entry, rule, locked, onReplace, onRemove, onCaption, onUp, onDown, onDropped } = props;
  const dragged = `application/x-zhicheng-${entry.category.toLowerCase()}`;
  const [open, setOpen] = useState(false);
  const [caption, setCaption] = useState<string>();
  const chooser = useId();
  const name = entry.systemName;
  const act = (label: string, onClick: () => void, danger = false) => (
    <button
      type="button"
      className={danger ? 'btn quiet danger' : 'btn quiet'}
      aria-label={say.named(label, name)}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <li id={`/attachments/${entry.id}`} tabIndex={-1}>
      <div
        className="file-top"
        role="presentation"
        onDragOver={(event) => {
          if (!locked && event.dataTransfer.types.includes(dragged)) event.preventDefault();
        }}
        onDrop={(event) => {
          const id = event.dataTransfer.getData(dragged);
          if (locked || id === '') return;
          event.preventDefault();
          onDropped(id);
        }}
      >
        {!locked && (onUp ?? onDown) && (
          // For the mouse; 上移 and 下移 do the same.
          <span
            className="grip"
            aria-hidden="true"
            draggable
            title={say.drag}
            onDragStart={(event) => {
              event.dataTransfer.setData(dragged, entry.id);
              event.dataTransfer.effectAllowed = 'move';
            }}
          >
            ⠿
          </span>
        )}
        <b>{name}</b>
        {entry.state === 'SCANNING' ? (
          <span className="tag now">{say.scanning}</span>
        ) : (
          <span className="tag done">✓ {say.clean}</span>
        )}
        <span className="row-acts">
          {act(say.preview, () => setOpen(true))}
          {!locked && onUp && act(say.up, onUp)}
          {!locked && onDown && act(say.down, onDown)}
          {!locked && act(say.editCaption, () => setCaption(entry.caption ?? ''))}
          {!locked && (
            <span className="replace">
              <input
                id={chooser}
                type="file"
                className="unseen"
                accept={acceptOf(rule)}
                aria-label={say.named(say.replace, name)}
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  if (file) onReplace(file);
                  event.target.value = '';
                }}
              />
              <label htmlFor={chooser} className="btn quiet">
                {say.replace}
              </label>
            </span>
          )}
          {!locked && act(say.remove, onRemove, true)}
        </span>
      </div>
      <small className="muted">
        {sizeText(entry.size)}
        {entry.pages !== undefined && entry.pages > 0 && `　${say.pages(entry.pages)}`}
        {entry.name !== undefined && `　${say.yourName(entry.name)}`}
      </small>
      {entry.caption !== undefined && entry.caption !== '' && caption === undefined && <div>{entry.caption}</div>}
      {caption !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onCaption(caption.trim());
            setCaption(undefined);
          }}
        >
          <TextField
            label={say.caption}
            hint={say.captionHints[entry.category] ?? say.captionHint}
            value={caption}
            onChange={setCaption}
            maxLength={60}
          />
          <button type="submit" className="btn second">
            {say.saveCaption}
          </button>{' '}
          <button type="button" className="btn quiet" onClick={() => setCaption(undefined)}>
            {texts.cancel}
          </button>
        </form>
      )}
      <Proves entry={entry} />
      {open && <Preview declarationId={declarationId} entry={entry} onClose={() => setOpen(false)} />}
    </li>
  );
}

function Moving({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { attachmentId, file, state, progress, reason } = upload;
  const percent = Math.round(progress * 100);
  return (
    <li>
      <div className="file-top">
        <b>{file.name}</b>
        <span className={state === 'failed' ? 'tag bad' : 'tag now'} role="status">
          {state === 'waiting' && say.waiting}
          {state === 'sending' && `${percent}%`}
          {state === 'pausing' && say.retryingSoon}
          {state === 'failed' && say.failed}
        </span>
        <span className="row-acts">
          {state === 'failed' && (
            <button
              type="button"
              className="btn quiet"
              aria-label={say.named(say.retry, file.name)}
              onClick={() => uploads.retry(attachmentId)}
            >
              {say.retry}
            </button>
          )}
          <button
            type="button"
            className="btn quiet"
            aria-label={say.named(state === 'failed' ? say.remove : say.cancel, file.name)}
            onClick={() => uploads.cancel(attachmentId)}
          >
            {state === 'failed' ? say.remove : say.cancel}
          </button>
        </span>
      </div>
      {state === 'failed' ? (
        <div className="err" role="alert">
          {texts.errorPrefix}
          {reason}
        </div>
      ) : (
        <progress value={progress} aria-label={say.progress(file.name, percent)} />
      )}
    </li>
  );
}

interface DropProps {
  rule: AttachmentRule;
  full: boolean;
  onFiles: (files: globalThis.File[]) => void;
}

function Drop({ rule, full, onFiles }: DropProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  const touch = useMedia('(pointer: coarse)');
  if (full) return <p className="muted">{say.tooMany(rule.max)}</p>;
  return (
    // Dropping is an extra for the mouse; the button in it does the same by keyboard.
    <div
      role="presentation"
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        id={id}
        type="file"
        multiple={rule.max > 1}
        accept={acceptOf(rule)}
        aria-label={say.named(say.choose, rule.label)}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label className="btn second" htmlFor={id}>
        {say.choose}
      </label>
      {touch && rule.formats.some((format) => format.toUpperCase() === 'JPEG') && (
        <>
          <input
            id={`${id}-camera`}
            type="file"
            accept="image/jpeg"
            capture="environment"
            aria-label={say.named(say.camera, rule.label)}
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <label className="btn second" htmlFor={`${id}-camera`}>
            {say.camera}
          </label>
        </>
      )}
      <span className="muted">{say.dropHere}</span>
    </div>
  );
}
