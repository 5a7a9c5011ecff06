import type { AttachmentEntry } from '@/shared/api/types';
import { isUnlocked, useDeclaration, useDrafts } from '@/shared/declaration/context';
import { isPhoto } from '@/shared/form/photo';
import { nameOf } from '@/shared/form/recordText';
import { useSurroundings } from '@/shared/form/surroundings';
import { attachmentTexts as say } from '@/shared/texts/attachments';

/** The one category whose files prove single works and achievements. */
const EVIDENCE = 'OTHER_EVIDENCE';

interface Provable {
  address: string;
  code: string;
  label: string;
  files: string[];
  unlocked: boolean;
}

/** Which records a file proves, and the choice of them: the link lives in the record. */
export function Proves({ entry }: { entry: AttachmentEntry }) {
  const { store } = useDeclaration();
  const records = useProvable();
  const proved = records.filter(({ files }) => files.includes(entry.id));
  if (entry.category !== EVIDENCE && proved.length === 0) return null;
  return (
    <details className="proves">
      <summary>
        {proved.length === 0 ? say.provesNothing : say.proves(proved.map(({ label }) => label).join('、'))}
      </summary>
      {records.length === 0 && <p className="muted">{say.noRecords}</p>}
      <div className="checks stacked" role="group" aria-label={say.named(say.provesWhich, entry.systemName)}>
        {records.map(({ address, code, label, files, unlocked }) =>
          unlocked ? (
            <label key={address}>
              <input
                type="checkbox"
                checked={files.includes(entry.id)}
                onChange={(event) => {
                  const others = files.filter((id) => id !== entry.id);
                  store.change(address, code, event.target.checked ? [...others, entry.id] : others);
                  store.leave(address);
                }}
              />
              {label}
            </label>
          ) : null,
        )}
      </div>
    </details>
  );
}

/** Every record that can name its proofs. */
function useProvable(): Provable[] {
  const { form, store, view } = useDeclaration();
  useDrafts();
  const around = useSurroundings();
  return form.pages
    .flatMap(({ parts }) => parts)
    .filter(({ shape }) => shape === 'list')
    .flatMap((part) => {
      const field = part.fields.find((one) => one.kind === 'attachments' && !isPhoto(one));
      if (!field) return [];
      return store.recordsOf(part.address).map((id) => {
        const address = `${part.address}/${id}`;
        const { values } = store.get(address);
        const files = values[field.code];
        return {
          address,
          code: field.code,
          label: say.record(part.label, nameOf(part, values, around)),
          files: Array.isArray(files) ? files.map(String) : [],
          unlocked: isUnlocked(view, `${address}/${field.code}`),
        };
      });
    });
}
