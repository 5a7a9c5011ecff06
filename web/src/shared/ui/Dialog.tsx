import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { texts } from '@/shared/texts/common';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  size?: 'question' | 'wide' | 'wide tall';
}

/** A modal dialog. The browser's own element holds the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, size }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={size}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-in">
        <div className="dialog-top">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="btn quiet" onClick={onClose}>
            {texts.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}

interface QuestionProps {
  title: string;
  children?: ReactNode;
  yes: string;
  danger?: boolean;
  busy?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once, by the name of the thing. */
export function Question({ title, children, yes, danger = false, busy = false, onYes, onNo }: QuestionProps) {
  return (
    <Dialog title={title} onClose={onNo} size="question">
      {children}
      <div className="foot">
        <button type="button" className={danger ? 'btn danger' : 'btn'} onClick={onYes} aria-busy={busy}>
          {yes}
        </button>
        <button type="button" className="btn quiet" onClick={onNo}>
          {texts.cancel}
        </button>
      </div>
    </Dialog>
  );
}
