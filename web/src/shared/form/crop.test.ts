import { describe, expect, it } from 'vitest';
import { FRAME, fitted, isTooSmall, moved, outputOf, zoomed, type Crop, type Size } from './crop';

const picture: Size = { width: 1200, height: 1600 };

function expectInside({ x, y, width, height }: Crop, whole: Size) {
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(whole.width + 0.001);
  expect(y + height).toBeLessThanOrEqual(whole.height + 0.001);
  expect(width / height).toBeCloseTo(FRAME.width / FRAME.height);
}

describe('the frame of a photo', () => {
  it('is as large as the picture allows, in its middle', () => {
    const crop = fitted(picture);
    expect(crop.height).toBeCloseTo(1600);
    expect(crop.x).toBeCloseTo((1200 - crop.width) / 2);
    expectInside(crop, picture);
  });

  it('stays inside the picture and keeps its shape, wherever it is drawn and zoomed', () => {
    let crop = fitted(picture);
    for (let step = 0; step < 2_000; step++) {
      const by = ((step * 7919) % 400) - 200;
      crop = step % 3 === 0 ? zoomed(crop, picture, 1 + by / 500) : moved(crop, picture, by, -by * 2);
      expectInside(crop, picture);
      expect(crop.width).toBeGreaterThanOrEqual(FRAME.width);
    }
  });

  it('zooms around its middle', () => {
    const before = fitted(picture);
    const after = zoomed(before, picture, 2);
    expect(after.x + after.width / 2).toBeCloseTo(before.x + before.width / 2);
    expect(after.y + after.height / 2).toBeCloseTo(before.y + before.height / 2);
  });

  it.each([
    [294, 413],
    [295, 412],
    [100, 5000],
  ])('does not fit into %i × %i', (width, height) => {
    expect(isTooSmall({ width, height })).toBe(true);
  });

  it('fits into the smallest picture', () => {
    expect(isTooSmall(FRAME)).toBe(false);
    expect(fitted(FRAME)).toEqual({ x: 0, y: 0, ...FRAME });
  });

  it('gives a picture that is never too small and not needlessly large', () => {
    expect(outputOf(fitted(FRAME))).toEqual(FRAME);
    expect(isTooSmall(outputOf(zoomed(fitted(picture), picture, 100)))).toBe(false);
    expect(outputOf(fitted({ width: 6000, height: 8000 })).width).toBe(885);
  });
});
