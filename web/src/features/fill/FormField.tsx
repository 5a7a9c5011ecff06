import type { ReactNode } from 'react';
import type { FieldView, ProblemView } from '@/shared/api/types';
import { isUnlocked, problemsAt, useDeclaration } from '@/shared/declaration/context';
import { same } from '@/shared/draft/merge';
import type { PartDraft } from '@/shared/draft/partDraft';
import { isAbsent } from '@/shared/form/conditions';
import { exampleOf, inputs, showsRadios } from '@/shared/form/inputs';
import { isPhoto } from '@/shared/form/photo';
import { useSurroundings } from '@/shared/form/surroundings';
import { viewOf } from '@/shared/form/views';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';

interface FormFieldProps {
  field: FieldView;
  address: string;
  draft: PartDraft;
  required: boolean;
  /** Whether what is still empty counts as wrong: only after the person asked to go on. */
  attempted: boolean;
}

/** One field of the definition: label, hint, error, input of its kind. */
export function FormField({ field, address, draft, required, attempted }: FormFieldProps) {
  const open = useDeclaration();
  const around = useSurroundings();
  const value = draft.values[field.code];
  if (!isPhoto(field)) {
    if (field.from !== undefined)
      return <Fixed field={field} text={viewOf(open.view.personFacts[address], field, around)} />;
    if (!isUnlocked(open.view, address)) return <Fixed field={field} text={viewOf(value, field, around)} locked />;
  }
  const problems = shownProblems(problemsAt(open, draft, address), draft, field, attempted);
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  const warnings = problems.filter(({ severity }) => severity === 'WARNING');
  const hint = hintOf(field);
  const described = [hint === undefined ? '' : 'hint', ...(problems.length > 0 ? ['err'] : [])]
    .filter((part) => part !== '')
    .map((part) => `${address}-${part}`)
    .join(' ');
  const Input = inputs[field.kind];
  return (
    <Frame
      grouped={isGrouped(field, required, around.codeLists[field.codes ?? '']?.length ?? 0)}
      address={address}
      look={errors.length > 0 ? 'bad' : warnings.length > 0 ? 'warned' : ''}
      label={
        <>
          {field.label}
          {!required && <span className="opt">{texts.optional}</span>}
        </>
      }
    >
      {hint !== undefined && (
        <div className="hint" id={`${address}-hint`}>
          {hint}
        </div>
      )}
      {problems.length > 0 && (
        <div id={`${address}-err`}>
          {errors.map(({ message }) => (
            <div key={message} className="err">
              {texts.errorPrefix}
              {message}
            </div>
          ))}
          {warnings.map(({ message }) => (
            <div key={message} className="look">
              {texts.hintPrefix}
              {message}
            </div>
          ))}
        </div>
      )}
      <Input
        field={field}
        id={address}
        value={value}
        required={required}
        invalid={errors.length > 0}
        describedBy={described === '' ? undefined : described}
        onChange={(next) => open.store.change(draft.address, field.code, next)}
        onBlur={() => open.store.leave(draft.address)}
      />
    </Frame>
  );
}

interface FrameProps {
  grouped: boolean;
  address: string;
  look: string;
  label: ReactNode;
  children: ReactNode;
}

/** Several controls share a legend; one control has a label. */
function Frame({ grouped, address, look, label, children }: FrameProps) {
  if (grouped) {
    return (
      <fieldset className={`field ${look}`}>
        <legend>{label}</legend>
        {children}
      </fieldset>
    );
  }
  return (
    <div className={`field ${look}`}>
      <label htmlFor={address}>{label}</label>
      {children}
    </div>
  );
}

function isGrouped(field: FieldView, required: boolean, codes: number): boolean {
  switch (field.kind) {
    case 'codes':
    case 'clauses':
    case 'yesNo':
      return true;
    case 'attachments':
      return !isPhoto(field);
    case 'code':
      return showsRadios(field, required, Array.from({ length: codes }));
    case 'text':
    case 'paragraphs':
    case 'day':
    case 'month':
    case 'integer':
    case 'decimal':
    case 'region':
    case 'title':
      return false;
  }
}

function Fixed({ field, text, locked = false }: { field: FieldView; text: string; locked?: boolean }) {
  return (
    <div className="field">
      <span className="label">
        {field.label}
        {locked && <span className="tag todo">{formTexts.lockedMark}</span>}
      </span>
      <p className="fixed">{text === '' ? formTexts.unfilled : text}</p>
    </div>
  );
}

/** A date always has an example. */
function hintOf({ hint, kind }: FieldView): string | undefined {
  const example = exampleOf[kind];
  if (hint === undefined || example === undefined || hint.includes('例如')) return hint ?? example;
  return `${hint}，${example}`;
}

/** A finding stays until its value changes; one about an empty field appears once the person asked to go on. */
export function shownProblems(
  problems: ProblemView[],
  draft: PartDraft,
  field: FieldView,
  attempted: boolean,
): ProblemView[] {
  const value = draft.values[field.code];
  if (isAbsent(value)) return attempted ? problems : [];
  return same(value, draft.base?.asTyped[field.code]) ? problems : [];
}
