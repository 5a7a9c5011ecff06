import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { initialSize } from './scripts/initialSize.ts';
import { pdfFiles } from './scripts/pdfFiles.ts';
import { pretendBackend } from './dev/pretendBackend.ts';

const gateway = process.env['ZHICHENG_PUBLIC_URL'] ?? 'http://localhost:8080';

export default defineConfig(({ mode }) => ({
  plugins: [react(), pdfFiles(), initialSize(), ...(mode === 'pretend' ? [pretendBackend()] : [])],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      '@test': fileURLToPath(new URL('./test', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    // The gateway's CSP allows files of its own origin only: nothing may be inlined as data:.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
            { name: 'query', test: /node_modules[\\/](@tanstack|openapi-fetch)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy:
      mode === 'pretend'
        ? {}
        : Object.fromEntries(['/api', '/auth', '/login', '/logout'].map((path) => [path, { target: gateway }])),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 20_000,
    reporters: ['default', ['junit', { outputFile: 'target/TEST-web.xml' }]],
  },
}));
