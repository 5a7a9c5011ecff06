import { fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldView } from '@/shared/api/types';
import * as upload from '@/shared/attachments/upload';
import { expectAccessible, screen, serve, show } from '@test/page';
import { PhotoInput } from './PhotoInput';
import { nowhere, SurroundingsContext } from './surroundings';

const field = { code: 'photo', label: '照片', kind: 'attachments', from: 'manifest.photo' } as unknown as FieldView;

/** jsdom paints nothing: what would be painted is written down. */
const drawn: number[][] = [];
const context = { fillRect: () => undefined, drawImage: (_: unknown, ...rest: number[]) => void drawn.push(rest) };

describe('证件照', () => {
  let size = { width: 1200, height: 1600 };
  let sent: { file: File }[];

  beforeEach(() => {
    size = { width: 1200, height: 1600 };
    sent = [];
    drawn.length = 0;
    vi.stubGlobal('createImageBitmap', (file: File, options: ImageBitmapOptions) => {
      expect(options.imageOrientation).toBe('from-image');
      return file.name.endsWith('.heic')
        ? Promise.reject(new DOMException('', 'InvalidStateError'))
        : Promise.resolve({ ...size, close: () => undefined });
    });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done, type) =>
      done(new Blob(['jpeg'], { type: type ?? '' })),
    );
    HTMLCanvasElement.prototype.setPointerCapture = () => undefined;
    vi.spyOn(upload, 'sendFile').mockImplementation((what) => {
      sent.push(what);
      return Promise.resolve({} as never);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  async function page(addable = true) {
    const rule = { category: 'PHOTO', label: '证件照', formats: ['JPEG', 'PNG'], maxBytes: 2_097_152, min: 1, max: 1 };
    serve({
      'GET /api/attachments/D1': { rules: [{ ...rule, addable }], entries: [], sealed: false },
    });
    const shown = show(
      <SurroundingsContext.Provider value={{ ...nowhere, declarationId: 'D1' }}>
        <PhotoInput
          field={field}
          id="/basic/photo"
          value={undefined}
          required
          invalid={false}
          describedBy={undefined}
          onChange={() => undefined}
          onBlur={() => undefined}
        />
      </SurroundingsContext.Provider>,
    );
    await waitFor(() => expect(fetch).toHaveBeenCalled());
    return shown;
  }

  const choose = (name: string) =>
    fireEvent.change(screen.getByLabelText('上传照片'), { target: { files: [new File(['x'], name)] } });
  const kept = () => (drawn.at(-1) ?? []).slice(0, 4).map(Math.round);

  it('is cropped in the page and sent as a JPEG of the frame’s shape', async () => {
    const { user } = await page();
    choose('IMG_1.png');
    const dialog = await screen.findByRole('dialog', { name: '裁剪照片' });
    await user.click(within(dialog).getByRole('button', { name: '用这张照片' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.file.type).toBe('image/jpeg');
    expect(drawn.at(-1)?.slice(4)).toEqual([0, 0, 885, 1239]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is moved and zoomed by buttons, keys, mouse and wheel', async () => {
    const { user } = await page();
    choose('IMG_1.jpg');
    const dialog = await screen.findByRole('dialog', { name: '裁剪照片' });
    await expectAccessible(dialog);
    const whole = kept();
    await user.click(within(dialog).getByRole('button', { name: '放大' }));
    const near = kept();
    expect(near[2]).toBeLessThan(whole[2] ?? 0);
    await user.keyboard('{ArrowRight}');
    expect(kept()[0]).toBeGreaterThan(near[0] ?? 0);
    await user.click(within(dialog).getByRole('button', { name: '还原' }));
    expect(kept()).toEqual(whole);
    const canvas = dialog.querySelector('canvas');
    if (!canvas) throw new Error('no picture');
    fireEvent.wheel(canvas, { deltaY: -1 });
    expect(kept()[2]).toBe(near[2]);
    fireEvent(canvas, new MouseEvent('pointerdown', { bubbles: true, clientX: 100, clientY: 100 }));
    fireEvent(canvas, new MouseEvent('pointermove', { bubbles: true, clientX: 80, clientY: 100 }));
    fireEvent(canvas, new MouseEvent('pointerup', { bubbles: true }));
    expect(kept()[0]).toBeGreaterThan(near[0] ?? 0);
  });

  it('is refused in plain words when it is too small', async () => {
    size = { width: 200, height: 300 };
    await page();
    choose('small.jpg');
    expect(await screen.findByText('错误：照片太小，请换一张不小于 295×413 像素的证件照。')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says how to take a picture that this browser can read', async () => {
    await page();
    choose('IMG_1.heic');
    expect(await screen.findByText(/设置 → 相机 → 格式.*兼容性最佳/)).toBeVisible();
  });

  it('says why it cannot be changed when the return does not name it', async () => {
    await page(false);
    expect(await screen.findByText('这一项不在补正范围内，不能修改。')).toBeVisible();
    expect(screen.queryByLabelText('上传照片')).toBeNull();
  });
});
