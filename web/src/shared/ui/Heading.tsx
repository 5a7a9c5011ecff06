import { useEffect, useRef, type ReactNode } from 'react';
import { texts } from '@/shared/texts/common';

let pagesShown = 0;

/** The page's heading. It names the browser's tab and takes the focus after a change of page, so that a screen reader reads it. */
export function Heading({ children, title, wrong = false }: { children: ReactNode; title?: string; wrong?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = `${wrong ? texts.errorPrefix : ''}${name} – ${texts.systemShort}`;
  }, [name, wrong]);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1 && globalThis.location.hash === '') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
