import type { Plugin } from 'vite';
export function pretendBackend(): Plugin {
  return { name: 'pretend-backend' };
}
