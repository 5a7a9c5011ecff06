import { useState } from 'react';
import { confirmTexts } from '@/shared/texts/confirm';

const say = confirmTexts.preview;

interface SheetsProps {
  name: string;
  pages: number;
  pageUrl: (page: number) => string;
  pdfUrl: string;
}

const ZOOMS = [
  { code: 'fit', label: say.zoomFit },
  { code: '100', label: say.zoom100 },
  { code: '150', label: say.zoom150 },
  { code: '200', label: say.zoom200 },
];

/** A form as pictures of its pages, which every browser can show, with zoom; the PDF is a download beside them. */
export function Sheets({ name, pages, pageUrl, pdfUrl }: SheetsProps) {
  const [zoom, setZoom] = useState('fit');
  return (
    <>
      <div className="filters">
        <div className="checks" role="group" aria-label={say.zoom}>
          {ZOOMS.map(({ code, label }) => (
            <button
              key={code}
              type="button"
              className={code === zoom ? 'btn second on' : 'btn quiet'}
              aria-pressed={code === zoom}
              onClick={() => setZoom(code)}
            >
              {label}
            </button>
          ))}
        </div>
        <a className="btn second" href={pdfUrl} download={`${name}.pdf`}>
          {say.download}
        </a>
      </div>
      <div className={`sheets zoom-${zoom}`} role="region" aria-label={name} tabIndex={0}>
        <ol>
          {Array.from({ length: pages }, (_, index) => (
            <Sheet
              key={index}
              url={pageUrl(index + 1)}
              name={name}
              label={say.page(index + 1, pages)}
              eager={index < 2}
            />
          ))}
        </ol>
      </div>
    </>
  );
}

function Sheet({ url, name, label, eager }: { url: string; name: string; label: string; eager: boolean }) {
  const [failed, setFailed] = useState(false);
  return (
    <li>
      {failed ? (
        <p>{say.failed}</p>
      ) : (
        <img src={url} alt={`${name} ${label}`} loading={eager ? 'eager' : 'lazy'} onError={() => setFailed(true)} />
      )}
      <p>{label}</p>
    </li>
  );
}
