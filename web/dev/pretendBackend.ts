import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { PartState } from '../src/shared/api/types.ts';
import { PretendedSystem, Refused } from './pretendedSystem.ts';

/** Answers the page's requests from memory, for looking at screens without a running system. Never part of a build. */
export function pretendBackend(): Plugin {
  const system = new PretendedSystem();
  return {
    name: 'pretend-backend',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        if (!/^\/(api|login|logout|pretend)(\/|$)/.test(url.pathname)) {
          next();
          return;
        }
        void answer(system, request, url, response);
      });
    },
  };
}

const LATENCY_MS = 60;

async function answer(system: PretendedSystem, request: IncomingMessage, url: URL, response: ServerResponse) {
  const body = await bytesOf(request);
  await new Promise((wait) => setTimeout(wait, LATENCY_MS));
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  try {
    const result = system.handle({ method: request.method ?? 'GET', url, body, header });
    if ('redirect' in result) {
      response.writeHead(302, { Location: result.redirect }).end();
    } else if ('bytes' in result) {
      response.writeHead(200, { 'Content-Type': result.type }).end(result.bytes);
    } else {
      response
        .writeHead(result.status ?? 200, { 'Content-Type': 'application/json' })
        .end(result.json === undefined ? undefined : JSON.stringify(result.json));
    }
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused(500, 'internal', String(error));
    const { status, code, detail, more } = refused;
    response
      .writeHead(status, { 'Content-Type': 'application/problem+json' })
      .end(JSON.stringify({ type: `urn:zhicheng:problem:${code}`, title: '没有完成', status, code, detail, ...more }));
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export type { PartState };
