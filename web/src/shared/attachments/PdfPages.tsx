import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { attachmentTexts as say } from '@/shared/texts/attachments';
import { confirmTexts } from '@/shared/texts/confirm';
import { Skeleton } from '@/shared/ui/Queried';

GlobalWorkerOptions.workerSrc = workerUrl;

const WIDTH = 1100;

/** The pages of a PDF, drawn by the page itself: a phone's embedded browser shows none, and the CSP allows no frame. */
export function PdfPages({ url, name }: { url: string; name: string }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'failed'>();
  useEffect(() => {
    const task = getDocument({
      url,
      withCredentials: true,
      cMapUrl: `${PDF_FILES}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${PDF_FILES}standard_fonts/`,
      wasmUrl: `${PDF_FILES}wasm/`,
      // The CSP allows no WebAssembly and no eval.
      useWasm: false,
      isEvalSupported: false,
    });
    let left = false;
    task.promise.then(
      (document) => {
        if (!left) setPdf(document);
      },
      () => {
        if (!left) setPdf('failed');
      },
    );
    return () => {
      left = true;
      void task.destroy();
    };
  }, [url]);
  if (pdf === undefined) return <Skeleton lines={3} block />;
  if (pdf === 'failed') return <p>{say.noPreview}</p>;
  return (
    <div className="sheets">
      <ol>
        {Array.from({ length: pdf.numPages }, (_, index) => (
          <PdfPage key={index} pdf={pdf} number={index + 1} name={name} />
        ))}
      </ol>
    </div>
  );
}

/** One page, drawn when it comes near. */
function PdfPage({ pdf, number, name }: { pdf: PDFDocumentProxy; number: number; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const label = confirmTexts.preview.page(number, pdf.numPages);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void draw(pdf, number, element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pdf, number]);
  return (
    <li>
      <canvas className="pdf-page" ref={canvas}>
        {`${name} ${label}`}
      </canvas>
      <p>{label}</p>
    </li>
  );
}

async function draw(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
}
