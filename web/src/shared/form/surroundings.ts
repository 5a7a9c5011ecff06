import { createContext, useContext } from 'react';
import type { AttachmentEntry, Catalogue, CodeListEntry } from '@/shared/api/types';

export interface CitableClause {
  code: string;
  text: string;
  /** Addresses of the lists whose records may cite it; absent: all. */
  lists?: string[];
}

/** What inputs and views need beside their own field. */
export interface FormSurroundings {
  declarationId: string;
  codeLists: Readonly<Record<string, readonly CodeListEntry[]>>;
  catalogue: Catalogue | undefined;
  clauses: readonly CitableClause[];
  attachments: readonly AttachmentEntry[];
}

export const nowhere: FormSurroundings = {
  declarationId: '',
  codeLists: {},
  catalogue: undefined,
  clauses: [],
  attachments: [],
};

export const SurroundingsContext = createContext<FormSurroundings>(nowhere);

export const useSurroundings = () => useContext(SurroundingsContext);
