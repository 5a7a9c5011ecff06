import { useEffect, useState } from 'react';
import type { AttachmentEntry } from '@/shared/api/types';
import { attachmentTexts as say } from '@/shared/texts/attachments';
import { Dialog } from '@/shared/ui/Dialog';
import { Skeleton } from '@/shared/ui/Queried';
import { PHONE, useMedia } from '@/shared/ui/useMedia';
import { contentUrl } from './upload';

interface PreviewProps {
  declarationId: string;
  entry: AttachmentEntry;
  onClose: () => void;
}

/** A proof, in place: a picture, or a PDF where the browser shows one; always with its download beside it. */
export function Preview({ declarationId, entry, onClose }: PreviewProps) {
  const url = contentUrl(declarationId, entry);
  const phone = useMedia(PHONE);
  const image = entry.contentType.startsWith('image/');
  const pdf = entry.contentType === 'application/pdf' && !phone && navigator.pdfViewerEnabled;
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
      {pdf && <PdfFrame url={url} title={entry.systemName} />}
      {!image && !pdf && <p>{say.noPreview}</p>}
    </Dialog>
  );
}

/** Files are served as attachments, which a frame would download: so the bytes are fetched and shown from memory. */
function PdfFrame({ url, title }: { url: string; title: string }) {
  const [blob, setBlob] = useState<string | null>();
  useEffect(() => {
    const controller = new AbortController();
    let made: string | undefined;
    fetch(url, { credentials: 'same-origin', signal: controller.signal })
      .then((response) => (response.ok ? response.blob() : Promise.reject(new Error(response.statusText))))
      .then((bytes) => {
        made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
        setBlob(made);
      })
      .catch(() => {
        if (!controller.signal.aborted) setBlob(null);
      });
    return () => {
      controller.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [url]);
  if (blob === undefined) return <Skeleton lines={3} block />;
  if (blob === null) return <p>{say.noPreview}</p>;
  return <iframe className="paper-frame" src={blob} title={title} />;
}
