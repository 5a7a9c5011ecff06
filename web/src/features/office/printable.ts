/** The parts of a snapshot that the reading desk shows; its full shape belongs to the printed forms. */
export interface Printable {
  person?: Record<string, unknown>;
  choices?: Record<string, unknown>;
  employer?: { name?: string };
  answers?: Record<
    string,
    { values?: Record<string, unknown>; records?: { id: string; values: Record<string, unknown> }[] }
  >;
  form?: { digest?: string };
  clauses?: { items?: ClauseItem[] };
  manifest?: { entries?: ManifestItem[] };
}

interface ClauseItem {
  code: string;
  kind: string;
  text: string;
  verdict: 'MET' | 'NOT_MET' | 'UNKNOWN';
  reason: string;
  evidence: string[];
}

interface ManifestItem {
  no: number;
  attachmentId: string;
  systemName: string;
  caption?: string;
  sha256: string;
  size: number;
  pages: number;
}
