import type { PartView } from '@/shared/api/types';
import { applies, isRequired, lookupFor, useDeclaration, useDrafts } from '@/shared/declaration/context';
import { draftOf } from '@/shared/draft/partDraft';
import { FormField } from './FormField';

interface PartFieldsProps {
  part: PartView;
  /** The part's own address, or that of one record of a list. */
  address: string;
  attempted: boolean;
}

/** The fields of one part that apply now. */
export function PartFields({ part, address, attempted }: PartFieldsProps) {
  const open = useDeclaration();
  const drafts = useDrafts();
  const draft = drafts.drafts.get(address) ?? draftOf(address, undefined);
  const lookup = lookupFor(open, drafts, draft.values);
  return (
    <>
      {part.fields
        .filter((field) => applies(field, lookup))
        .map((field) => (
          <FormField
            key={field.code}
            field={field}
            address={`${address}/${field.code}`}
            draft={draft}
            required={isRequired(field, lookup)}
            attempted={attempted}
          />
        ))}
    </>
  );
}
