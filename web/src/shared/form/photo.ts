import type { FieldView } from '@/shared/api/types';

/** The category of the one picture that the form itself asks for. */
export const PHOTO = 'PHOTO';

/** The photo of 基本信息 is an attachment: uploaded where it is asked for, taken from the manifest. */
export const isPhoto = (field: FieldView): boolean => field.from === 'manifest.photo';
