import { useEffect } from 'react';
import { focusSoon } from '@/shared/ui/ErrorSummary';

/** Arriving with an address after #, e.g. after signing in again: the field takes the focus. */
export function useHashFocus() {
  useEffect(() => {
    const id = decodeURIComponent(globalThis.location.hash.slice(1));
    if (id.startsWith('/')) focusSoon(id);
  }, []);
}
