import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemFrom } from '@/shared/api/problem';
import { acceptOf, contentUrl, refusalOf, sendFile } from '@/shared/attachments/upload';
import { dossierKey, useDossier } from '@/shared/attachments/dossier';
import { randomId } from '@/shared/draft/ids';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { PHOTO } from './photo';
import type { InputProps } from './inputs';
import { useSurroundings } from './surroundings';

/** 证件照: one picture, uploaded where it is asked for and kept like every attachment. */
export function PhotoInput(props: InputProps) {
  const { declarationId } = useSurroundings();
  const queries = useQueryClient();
  const dossier = useDossier(declarationId);
  const [progress, setProgress] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const rule = dossier.data?.rules.find(({ category }) => category === PHOTO);
  const photo = dossier.data?.entries.find(({ category }) => category === PHOTO);

  const upload = async (file: File) => {
    const why = rule && refusalOf(file, rule);
    setRefusal(why);
    if (why !== undefined) return;
    setProgress(0);
    try {
      await sendFile(
        {
          declarationId,
          attachmentId: photo?.id ?? randomId(20),
          category: PHOTO,
          file,
          ...(photo ? { replaces: photo.revision } : {}),
        },
        setProgress,
        new AbortController().signal,
      );
      await queries.invalidateQueries({ queryKey: dossierKey(declarationId) });
      // The form takes it from there: nothing is saved, only checked again.
      await queries.invalidateQueries({ queryKey: ['check', declarationId] });
    } catch (error) {
      setRefusal(problemFrom(error).detail);
    } finally {
      setProgress(undefined);
    }
  };

  return (
    <div>
      {photo && <img className="photo" src={contentUrl(declarationId, photo)} alt={formTexts.photo} />}
      {refusal !== undefined && (
        <div className="err" role="alert">
          {texts.errorPrefix}
          {refusal}
        </div>
      )}
      {progress !== undefined && (
        <progress value={progress} aria-label={formTexts.photoUploading(Math.round(progress * 100))} />
      )}
      <div className="drop">
        <input
          id={props.id}
          type="file"
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid ? true : undefined}
          aria-label={photo ? formTexts.replacePhoto : formTexts.uploadPhoto}
          accept={rule ? acceptOf(rule) : 'image/jpeg,image/png'}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void upload(file);
            event.target.value = '';
          }}
        />
        <label className="btn second" htmlFor={props.id}>
          {photo ? formTexts.replacePhoto : formTexts.uploadPhoto}
        </label>
      </div>
    </div>
  );
}
