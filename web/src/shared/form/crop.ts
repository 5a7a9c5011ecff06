/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What of a picture is kept, in its pixels; always of the frame's shape. */
export interface Crop extends Size {
  x: number;
  y: number;
}

/** The smallest 证件照: its shape is the frame's shape too. */
export const FRAME: Size = { width: 295, height: 413 };

/** More pixels than this are of no use on paper. */
const LARGEST_WIDTH = 885;

/** Whether a frame of the smallest size does not fit into the picture. */
export const isTooSmall = ({ width, height }: Size): boolean => width < FRAME.width || height < FRAME.height;

const heightOf = (width: number) => (width * FRAME.height) / FRAME.width;
const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

function widestIn({ width, height }: Size): number {
  return Math.min(width, (height * FRAME.width) / FRAME.height);
}

/** The largest frame, in the middle. */
export function fitted(picture: Size): Crop {
  return placed({ x: Infinity, y: Infinity, width: widestIn(picture) }, picture, true);
}

function placed({ x, y, width }: Omit<Crop, 'height'>, picture: Size, centred = false): Crop {
  const height = heightOf(width);
  const right = Math.max(0, picture.width - width);
  const bottom = Math.max(0, picture.height - height);
  return centred
    ? { x: right / 2, y: bottom / 2, width, height }
    : { x: between(0, x, right), y: between(0, y, bottom), width, height };
}

/** Moves the frame by pixels of the picture, never beyond its edge. */
export function moved(crop: Crop, picture: Size, dx: number, dy: number): Crop {
  return placed({ ...crop, x: crop.x + dx, y: crop.y + dy }, picture);
}

/** Enlarges what is in the frame (factor above 1) or shows more of the picture, around the frame's middle; never below the smallest size. */
export function zoomed(crop: Crop, picture: Size, factor: number): Crop {
  const width = between(FRAME.width, crop.width / factor, widestIn(picture));
  const height = heightOf(width);
  return placed({ x: crop.x + (crop.width - width) / 2, y: crop.y + (crop.height - height) / 2, width }, picture);
}

/** The size of the finished picture: at least the smallest one, in whole pixels. */
export function outputOf({ width }: Crop): Size {
  const wide = Math.round(between(FRAME.width, width, LARGEST_WIDTH));
  return { width: wide, height: Math.ceil(heightOf(wide)) };
}
