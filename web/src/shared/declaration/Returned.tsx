import { Link } from 'react-router';
import { formTexts } from '@/shared/texts/form';
import { deadlineText } from '@/shared/time/format';
import { partOf, useDeclaration } from './context';
import { attachmentsPath, pagePath } from './TaskList';

const RECORD = /^(.*\/[0-9A-Z]{10})(?:\/|$)/;

/** Where a finding or a remark is mended: the page of its field, with its record open. */
export function placeOf(open: ReturnType<typeof useDeclaration>, address: string): string {
  if (address.startsWith('/attachments')) return `${attachmentsPath(open.view.id)}#${address}`;
  const part = partOf(open.form, address);
  const record = RECORD.exec(address)?.[1];
  const page = pagePath(open.view.id, part?.page ?? open.form.pages[0]?.code ?? '');
  return `${page}${record === undefined ? '' : `?record=${encodeURIComponent(record)}`}#${address}`;
}

/** What the office marked, each a link to its place. */
export function Returned() {
  const open = useDeclaration();
  const { notice } = open.view;
  if (notice === undefined) return null;
  return (
    <div className="note warn">
      <p>{formTexts.returned(deadlineText(notice.deadline))}</p>
      <ul>
        {notice.items.map(({ address, remark }) => (
          <li key={address}>
            <Link to={placeOf(open, address)}>{remark}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
