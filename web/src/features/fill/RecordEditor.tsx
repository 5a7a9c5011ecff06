import { useEffect, useRef, useState } from 'react';
import type { PartView } from '@/shared/api/types';
import { unique, useDeclaration, useDrafts } from '@/shared/declaration/context';
import { formTexts } from '@/shared/texts/form';
import { ErrorSummary } from '@/shared/ui/ErrorSummary';
import { PHONE, useMedia } from '@/shared/ui/useMedia';
import type { OpenRecord } from './ListPart';
import { PartFields } from './PartFields';

const say = formTexts.records;

interface RecordEditorProps {
  part: PartView;
  record: OpenRecord;
  onDone: () => void;
  onRemove: () => void;
}

/** One record of a list, being filled in; 完成这一条 is its only primary action. */
export function RecordEditor({ part, record, onDone, onRemove }: RecordEditorProps) {
  const { store } = useDeclaration();
  useDrafts();
  const [attempts, setAttempts] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const phone = useMedia(PHONE);
  useEffect(() => {
    if (globalThis.location.hash === '') heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const errors = unique(store.get(record.address).base?.problems ?? []).filter(({ severity }) => severity === 'ERROR');

  const done = async () => {
    store.leave(record.address);
    await store.flush();
    const { base, values } = store.get(record.address);
    const wrong = base?.problems.some(({ severity }) => severity === 'ERROR') ?? Object.keys(values).length === 0;
    if (wrong && base !== null) setAttempts((before) => before + 1);
    else onDone();
  };

  const title = record.fresh ? say.newTitle(part.label) : say.editTitle(part.label);
  return (
    <section className="card" aria-label={title}>
      {attempts > 0 && (
        <ErrorSummary call={attempts} items={errors.map(({ address, message }) => ({ id: address, message }))}>
          <p>
            <button type="button" className="btn quiet" onClick={onDone}>
              {say.laterAnyway}
            </button>
          </p>
        </ErrorSummary>
      )}
      {phone ? (
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <h3 className="record-title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
      )}
      <PartFields part={part} address={record.address} attempted={attempts > 0} />
      <div className="foot">
        <button type="button" className="btn" onClick={() => void done()}>
          {say.done}
        </button>
        <button type="button" className="btn quiet danger" onClick={onRemove}>
          {record.fresh ? say.cancelNew : say.remove}
        </button>
      </div>
    </section>
  );
}
