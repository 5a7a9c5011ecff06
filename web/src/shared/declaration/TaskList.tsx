import { Link, useLocation } from 'react-router';
import type { CheckView, PageState } from '@/shared/api/types';
import { formTexts } from '@/shared/texts/form';
import { deadlineText } from '@/shared/time/format';
import { useDeclaration } from './context';

const { steps } = formTexts;

export const pagePath = (id: string, page: string) => `/declarations/${id}/pages/${page}`;
export const attachmentsPath = (id: string) => `/declarations/${id}/attachments`;
export const confirmationPath = (id: string) => `/declarations/${id}/confirmation`;

/** The four steps and their pages, each with how far it is: at the left from 1024 px, a line that opens below that. */
export function TaskList({ current }: { current: string }) {
  return (
    <>
      <nav className="tasks" aria-label={steps.progress}>
        <Tasks />
      </nav>
      <details className="steps">
        <summary>
          <span>{current}</span>
          <span>{steps.allSteps}</span>
        </summary>
        <nav className="tasks" aria-label={steps.progress}>
          <Tasks />
        </nav>
      </details>
    </>
  );
}

export function Tasks() {
  const { view, form, check } = useDeclaration();
  const { pathname } = useLocation();
  const [first, second, third, fourth] = steps.marks;
  const link = (to: string, label: string, tag: Tag) => (
    <li key={to}>
      <Link to={to} aria-current={pathname === to ? 'page' : undefined}>
        <span>{label}</span>
        <span className={`tag ${tag.look}`}>
          {tag.look === 'done' && <span aria-hidden="true">✓ </span>}
          {tag.text}
        </span>
      </Link>
    </li>
  );
  return (
    <>
      <p className="muted">
        <small>{steps.closes(deadlineText(view.notice?.deadline ?? view.plan.closesAt))}</small>
      </p>
      <h2>
        {first} {steps.pledge}
      </h2>
      <ol>{link(`/declarations/${view.id}/pledge`, steps.pledgePage, { look: 'done', text: steps.states.DONE })}</ol>
      <h2>
        {second} {steps.fill}
      </h2>
      <ol>
        {form.pages.map(({ code, label }) =>
          link(pagePath(view.id, code), label, pageTag(check?.pages.find((page) => page.code === code))),
        )}
      </ol>
      <h2>
        {third} {steps.attach}
      </h2>
      <ol>{link(attachmentsPath(view.id), steps.attachPage, attachmentTag(check))}</ol>
      <h2>
        {fourth} {steps.submit}
      </h2>
      <ol>{link(confirmationPath(view.id), steps.confirmPage, { look: 'todo', text: steps.states.NOT_STARTED })}</ol>
    </>
  );
}

interface Tag {
  look: 'done' | 'todo' | 'bad' | 'now';
  text: string;
}

export function pageTag(page: PageState | undefined): Tag {
  switch (page?.state) {
    case 'DONE':
      return { look: 'done', text: steps.states.DONE };
    case 'WRONG':
      return { look: 'bad', text: steps.states.WRONG(page.errors) };
    case 'IN_PROGRESS':
      return { look: 'now', text: steps.states.IN_PROGRESS };
    case 'NOT_STARTED':
    case undefined:
      return { look: 'todo', text: steps.states.NOT_STARTED };
  }
}

export function attachmentTag(check: CheckView | undefined): Tag {
  const wanted = check?.attachments.categories.filter(({ required }) => required) ?? [];
  const ready = wanted.filter(({ missing }) => missing === 0).length;
  if (check === undefined || check.attachments.count === 0) return { look: 'todo', text: steps.states.NOT_STARTED };
  if (ready === wanted.length) return { look: 'done', text: steps.states.DONE };
  return { look: 'now', text: `${ready} / ${wanted.length}` };
}
