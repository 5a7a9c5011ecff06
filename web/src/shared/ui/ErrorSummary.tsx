import { useEffect, useRef, type ReactNode } from 'react';
import { texts } from '@/shared/texts/common';

export interface SummaryItem {
  /** Id of the control that takes the focus. */
  id: string;
  message: string;
  /** Opens what holds the control, when it is not on the page yet. */
  open?: () => void;
}

interface ErrorSummaryProps {
  items: SummaryItem[];
  title?: string;
  /** Changes whenever the summary shall take the focus again. */
  call: number;
  children?: ReactNode;
}

/** Everything that is wrong on this page, at its top, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ items, title, call, children }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = items.length > 0;
  useEffect(() => {
    if (!shown || call === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [call, shown]);
  if (!shown) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? texts.summary(items.length)}</h2>
      <ul>
        {items.map(({ id, message, open }) => (
          <li key={`${id}${message}`}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                open?.();
                focusSoon(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

const PATIENCE = 40;

/** Focuses a control as soon as it is on the page: its record may have to open first. */
export function focusSoon(id: string, tries = 0) {
  const target = document.getElementById(id);
  if (target) {
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  } else if (tries < PATIENCE) setTimeout(() => focusSoon(id, tries + 1), 50);
}
