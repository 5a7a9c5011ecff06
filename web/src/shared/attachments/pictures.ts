const HEIC = /\.(heic|heif)$/i;

/** A picture as iPhones take it, which few other devices can read. */
export const isHeic = (file: File): boolean => HEIC.test(file.name) || /^image\/hei[cf]/.test(file.type);

/** The picture, turned as its camera was held (EXIF); undefined when this browser cannot read it. */
export async function pictureOf(file: Blob): Promise<ImageBitmap | undefined> {
  if (typeof createImageBitmap !== 'function') return undefined;
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

const QUALITIES = [0.92, 0.85, 0.75, 0.6];

/** A part of a picture as JPEG of the given size in pixels; in lesser quality where it would be larger than `maxBytes`. */
export async function jpegOf(
  picture: ImageBitmap,
  part: Part,
  size: { width: number; height: number },
  maxBytes: number,
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  // A transparent picture gets white paper, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height);
  let smallest: Blob | undefined;
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (blob) smallest = blob;
    if (blob && blob.size <= maxBytes) return blob;
  }
  return smallest;
}

/** A HEIC picture as JPEG under the same name; undefined when this browser cannot read it. */
export async function withoutHeic(file: File, maxBytes: number): Promise<File | undefined> {
  const picture = await pictureOf(file);
  if (!picture) return undefined;
  const { width, height } = picture;
  const jpeg = await jpegOf(picture, { x: 0, y: 0, width, height }, { width, height }, maxBytes);
  picture.close();
  return jpeg && new File([jpeg], file.name.replace(HEIC, '.jpg'), { type: 'image/jpeg' });
}
