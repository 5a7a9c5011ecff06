import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, vi } from 'vitest';

export type Answers = Record<string, unknown>;

/** A refusal as the services send it. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly problem: object,
  ) {}
}

/** Answers the page's requests by “GET /api/…”; a function sees the request's body. Unknown ones are 404. */
export function serve(answers: Answers) {
  const asked: { what: string; search: string; body: unknown; headers: Headers }[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = input instanceof Request ? input : new Request(new URL(String(input), location.origin), init);
    const { pathname, search } = new URL(request.url);
    const what = `${request.method} ${pathname}`;
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    asked.push({ what, search, body, headers: request.headers });
    const known = answers[what] ?? new Refusal(404, { code: 'not-found', title: '没有找到', detail: what });
    const answer = typeof known === 'function' ? (known as (body: unknown) => unknown)(body) : known;
    return answer instanceof Refusal
      ? new Response(JSON.stringify(answer.problem), { status: answer.status })
      : new Response(JSON.stringify(answer), { status: 200, headers: { 'Content-Type': 'application/json' } });
  });
  return asked;
}

interface Shown {
  /** The address, with its query. */
  at?: string;
  /** The route's pattern, when the address has parameters. */
  path?: string;
  /** Other addresses that the page may lead to; each shows its own name. */
  elsewhere?: string[];
}

/** Shows a page at an address. */
export function show(page: ReactNode, { at = '/', path = at.replace(/[?#].*/, ''), elsewhere = [] }: Shown = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const routes = [{ path, element: page }, ...elsewhere.map((other) => ({ path: other, element: <h1>{other}</h1> }))];
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const shown = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...shown, router, user: userEvent.setup() };
}

/** What axe can tell without a layout. */
export async function expectAccessible(container: Element) {
  const { violations } = await axe.run(container, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

export { screen };
