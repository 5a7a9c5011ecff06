import { lazy, Suspense } from 'react';
import type { AttachmentEntry } from '@/shared/api/types';
import { attachmentTexts as say } from '@/shared/texts/attachments';
import { Dialog } from '@/shared/ui/Dialog';
import { Skeleton } from '@/shared/ui/Queried';
import { contentUrl } from './upload';

/** The PDF engine is heavy: it comes when somebody looks at a PDF. */
const PdfPages = lazy(async () => ({ default: (await import('./PdfPages')).PdfPages }));

interface PreviewProps {
  declarationId: string;
  entry: AttachmentEntry;
  onClose: () => void;
}

/** A proof, in place: a picture, or the pages of a PDF; always with its download beside it. */
export function Preview({ declarationId, entry, onClose }: PreviewProps) {
  const url = contentUrl(declarationId, entry);
  const image = entry.contentType.startsWith('image/');
  const pdf = entry.contentType === 'application/pdf';
  return (
    <Dialog title={entry.systemName} onClose={onClose} size="wide">
      <p>
        <a href={url} download={entry.systemName}>
          {say.download}
        </a>
      </p>
      {image && (
        <img
          className="picture"
          src={url}
          alt={entry.caption === undefined || entry.caption === '' ? entry.systemName : entry.caption}
        />
      )}
      {pdf && (
        <Suspense fallback={<Skeleton lines={3} block />}>
          <PdfPages url={url} name={entry.systemName} />
        </Suspense>
      )}
      {!image && !pdf && <p>{say.noPreview}</p>}
    </Dialog>
  );
}
