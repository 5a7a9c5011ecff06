import { Link } from 'react-router';
import type { DeclarationView } from '@/shared/api/types';
import { roundTexts } from '@/shared/texts/rounds';
import { deadlineText, instantText, leftText } from '@/shared/time/format';
import { partOf, useDeclaration, type OpenDeclaration } from './context';
import { attachmentsPath, confirmationPath, pagePath } from './TaskList';
import { useNow } from './useNow';

const say = roundTexts.returned;

const RECORD = /^(.*\/[0-9A-Z]{10})(?:\/|$)/;

/** Where a finding or a remark is mended: the page of its field, with its record open. */
export function placeOf(open: Pick<OpenDeclaration, 'view' | 'form'>, address: string): string {
  if (address.startsWith('/attachments')) return `${attachmentsPath(open.view.id)}#${address}`;
  const part = partOf(open.form, address);
  const record = RECORD.exec(address)?.[1];
  const page = pagePath(open.view.id, part?.page ?? open.form.pages[0]?.code ?? '');
  return `${page}${record === undefined ? '' : `?record=${encodeURIComponent(record)}`}#${address}`;
}

type Notice = NonNullable<DeclarationView['notice']>;

/** What the office marked, above every page of a declaration that came back. */
export function Returned() {
  return <Marks open={useDeclaration()} />;
}

/** What the office marked, each a link to its place, with whether it was changed since; then the way to resubmit. */
export function Marks({ open }: { open: Pick<OpenDeclaration, 'view' | 'form'> }) {
  const { notice } = open.view;
  if (notice === undefined) return null;
  const marks = notice.items;
  const changed = marks.filter((mark) => mark.changed).length;
  return (
    <section className="note warn returned" aria-label={say.title(marks.length)}>
      <h2>{say.title(marks.length)}</h2>
      <NoticeLead notice={notice} />
      <ol>
        {marks.map((mark) => (
          <li key={mark.address}>
            <Link to={placeOf(open, mark.address)}>{mark.label}</Link> <ChangedTag changed={mark.changed} />
            <div>{mark.remark}</div>
          </li>
        ))}
      </ol>
      {changed > 0 && (
        <p>
          {say.progress(changed, marks.length)}　<Link to={confirmationPath(open.view.id)}>{say.resubmit}</Link>
        </p>
      )}
    </section>
  );
}

/** Who sent it back and when, until when it can be handed in again, and how long that is by the server's clock. */
function NoticeLead({ notice }: { notice: Notice }) {
  const left = leftText(Date.parse(notice.deadline) - useNow());
  const { officeName, returnedAt, workingDaysLeft } = notice;
  return (
    <p>
      {say.lead(officeName, instantText(returnedAt))} {say.deadline(deadlineText(notice.deadline))}
      {left !== undefined && say.workingDays(workingDaysLeft)}
      {left === undefined ? say.over : say.left(left)}
    </p>
  );
}

function ChangedTag({ changed }: { changed: boolean }) {
  return (
    <span className={`tag ${changed ? 'done' : 'todo'}`}>
      {changed && <span aria-hidden="true">✓ </span>}
      {changed ? say.changed : say.unchanged}
    </span>
  );
}
