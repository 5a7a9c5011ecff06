import { useEffect, useId, useRef, useState, type PointerEvent } from 'react';
import { formTexts } from '@/shared/texts/form';
import { Dialog } from '@/shared/ui/Dialog';
import { FRAME, fitted, moved, outputOf, zoomed, type Crop } from './crop';

const say = formTexts.crop;

interface PhotoCropProps {
  picture: ImageBitmap;
  onDone: (crop: Crop) => void;
  onClose: () => void;
}

const ZOOM = 1.15;
/** Of the frame's width, a key or a button moves so much. */
const STEP = 0.04;

/** The picture behind a frame of the photo's shape: moved and zoomed by mouse, touch, keyboard or buttons. */
export function PhotoCrop({ picture, onDone, onClose }: PhotoCropProps) {
  const [crop, setCrop] = useState(() => fitted(picture));
  const canvas = useRef<HTMLCanvasElement>(null);
  const hint = useId();
  const touches = useRef(new Map<number, { x: number; y: number }>());

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, crop.x, crop.y, crop.width, crop.height, 0, 0, element.width, element.height);
  }, [picture, crop]);

  const move = (right: number, down: number) =>
    setCrop((before) => moved(before, picture, right * before.width * STEP, down * before.width * STEP));
  const zoom = (factor: number) => setCrop((before) => zoomed(before, picture, factor));

  // The page must not scroll under the wheel, which only a listener that is not passive can say.
  useEffect(() => {
    const element = canvas.current;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      setCrop((before) => zoomed(before, picture, event.deltaY < 0 ? ZOOM : 1 / ZOOM));
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  }, [picture]);

  const drag = (event: PointerEvent<HTMLCanvasElement>) => {
    const before = touches.current.get(event.pointerId);
    if (!before) return;
    const here = { x: event.clientX, y: event.clientY };
    const other = [...touches.current].find(([id]) => id !== event.pointerId)?.[1];
    touches.current.set(event.pointerId, here);
    const shown = event.currentTarget.getBoundingClientRect().width || FRAME.width;
    if (other) {
      const apart = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y);
      zoom(apart(here) / Math.max(1, apart(before)));
    } else {
      setCrop((now) => {
        const scale = now.width / shown;
        return moved(now, picture, (before.x - here.x) * scale, (before.y - here.y) * scale);
      });
    }
  };
  const release = (event: PointerEvent) => touches.current.delete(event.pointerId);

  const keys: Record<string, () => void> = {
    ArrowLeft: () => move(-1, 0),
    ArrowRight: () => move(1, 0),
    ArrowUp: () => move(0, -1),
    ArrowDown: () => move(0, 1),
    '+': () => zoom(ZOOM),
    '=': () => zoom(ZOOM),
    '-': () => zoom(1 / ZOOM),
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="btn second" onClick={onClick}>
      {label}
    </button>
  );
  const output = outputOf(crop);

  return (
    <Dialog title={say.title} onClose={onClose}>
      <p id={hint}>{say.lead}</p>
      {/* Each of these keys has a button that does the same. */}
      <div
        className="crop"
        role="presentation"
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        <canvas
          ref={canvas}
          width={FRAME.width * 2}
          height={FRAME.height * 2}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            touches.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
          }}
          onPointerMove={drag}
          onPointerUp={release}
          onPointerCancel={release}
        >
          {formTexts.photo}
        </canvas>
        <div className="crop-tools" role="group" aria-label={say.stage} aria-describedby={hint}>
          {button(say.zoomIn, () => zoom(ZOOM))}
          {button(say.zoomOut, () => zoom(1 / ZOOM))}
          {button(say.up, () => move(0, -1))}
          {button(say.down, () => move(0, 1))}
          {button(say.left, () => move(-1, 0))}
          {button(say.right, () => move(1, 0))}
          {button(say.reset, () => setCrop(fitted(picture)))}
        </div>
      </div>
      <p className="muted" role="status">
        {say.size(output.width, output.height)}
      </p>
      <div className="foot">
        <button type="button" className="btn" onClick={() => onDone(crop)}>
          {say.use}
        </button>
        <button type="button" className="btn quiet" onClick={onClose}>
          {say.other}
        </button>
      </div>
    </Dialog>
  );
}
