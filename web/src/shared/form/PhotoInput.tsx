import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ProblemError, problemFrom } from '@/shared/api/problem';
import { jpegOf, isHeic, pictureOf } from '@/shared/attachments/pictures';
import { acceptOf, contentUrl, sendFile } from '@/shared/attachments/upload';
import { dossierKey, useDossier } from '@/shared/attachments/dossier';
import { randomId } from '@/shared/draft/ids';
import { attachmentTexts } from '@/shared/texts/attachments';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { isTooSmall, outputOf, type Crop } from './crop';
import { PHOTO } from './photo';
import type { InputProps } from './inputs';
import { useSurroundings } from './surroundings';

/** Comes when somebody has chosen a picture. */
const PhotoCrop = lazy(async () => ({ default: (await import('./PhotoCrop')).PhotoCrop }));

const MAX_BYTES = 2 * 1024 * 1024;
const PAUSE_MS = [1_000, 3_000, 8_000];

/** 证件照: one picture, cropped and uploaded where it is asked for, and kept like every attachment. */
export function PhotoInput(props: InputProps) {
  const { declarationId } = useSurroundings();
  const queries = useQueryClient();
  const dossier = useDossier(declarationId);
  const [progress, setProgress] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const [picture, setPicture] = useState<ImageBitmap>();
  const chooser = useRef<HTMLInputElement>(null);
  const sending = useRef(new AbortController());
  const rule = dossier.data?.rules.find(({ category }) => category === PHOTO);
  const photo = dossier.data?.entries.find(({ category }) => category === PHOTO);
  const locked = dossier.data !== undefined && (photo ? !photo.replaceable : rule?.addable === false);

  useEffect(() => {
    sending.current = new AbortController();
    return () => sending.current.abort();
  }, []);

  const choose = async (file: File) => {
    setRefusal(undefined);
    const read = await pictureOf(file);
    if (!read) setRefusal(isHeic(file) ? attachmentTexts.heic : formTexts.crop.unreadable);
    else if (isTooSmall(read)) {
      setRefusal(formTexts.crop.tooSmall);
      read.close();
    } else setPicture(read);
  };

  const close = () => {
    picture?.close();
    setPicture(undefined);
    chooser.current?.focus();
  };

  const use = async (crop: Crop) => {
    if (!picture) return;
    const jpeg = await jpegOf(picture, crop, outputOf(crop), Math.min(MAX_BYTES, rule?.maxBytes ?? MAX_BYTES));
    close();
    if (jpeg) await upload(new File([jpeg], formTexts.crop.fileName, { type: 'image/jpeg' }));
    else setRefusal(formTexts.crop.unreadable);
  };

  const upload = async (file: File) => {
    setProgress(0);
    const what = {
      declarationId,
      attachmentId: photo?.id ?? randomId(20),
      category: PHOTO,
      file,
      ...(photo ? { replaces: photo.revision } : {}),
    };
    try {
      await repeatedly(() => sendFile(what, setProgress, sending.current.signal));
      await queries.invalidateQueries({ queryKey: dossierKey(declarationId) });
      // The form takes it from there: nothing is saved, only checked again.
      await queries.invalidateQueries({ queryKey: ['check', declarationId] });
    } catch (error) {
      if (!sending.current.signal.aborted) setRefusal(problemFrom(error).detail);
    } finally {
      setProgress(undefined);
    }
  };

  return (
    <div>
      {photo && (
        <img className="photo" src={contentUrl(declarationId, photo)} alt={formTexts.photo} width={144} height={202} />
      )}
      {refusal !== undefined && (
        <div className="err" role="alert">
          {texts.errorPrefix}
          {refusal}
        </div>
      )}
      {progress !== undefined && (
        <progress value={progress} aria-label={formTexts.photoUploading(Math.round(progress * 100))} />
      )}
      {locked ? (
        <p className="muted">{formTexts.locked}</p>
      ) : (
        <div className="drop">
          <input
            id={props.id}
            ref={chooser}
            type="file"
            aria-describedby={props.describedBy}
            aria-invalid={props.invalid ? true : undefined}
            aria-label={photo ? formTexts.replacePhoto : formTexts.uploadPhoto}
            accept={rule ? acceptOf(rule) : 'image/jpeg,image/png'}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void choose(file);
              event.target.value = '';
            }}
          />
          <label className="btn second" htmlFor={props.id}>
            {photo ? formTexts.replacePhoto : formTexts.uploadPhoto}
          </label>
          <span className="muted">{formTexts.crop.promise}</span>
        </div>
      )}
      {picture && (
        <Suspense>
          <PhotoCrop picture={picture} onDone={(crop) => void use(crop)} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

/** Tries again while the line or the system is away. */
async function repeatedly<T>(act: () => Promise<T>): Promise<T> {
  for (const pause of PAUSE_MS) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ProblemError && error.passing)) throw error;
      await new Promise((wait) => setTimeout(wait, pause));
    }
  }
  return act();
}
