import { useEffect, useState } from 'react';
import { serverClock } from '@/shared/time/serverClock';

/** Now by the server's clock, refreshed once a period. */
export function useNow(everyMs = 30_000): number {
  const [now, setNow] = useState(serverClock.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverClock.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
