import { useId, type ReactNode } from 'react';
import { texts } from '@/shared/texts/common';

interface Shared {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  id?: string;
}

interface TextProps extends Shared {
  value: string;
  onChange: (value: string) => void;
  width?: 'w1' | 'w2' | 'w3' | '';
  suggestions?: readonly string[];
  maxLength?: number;
}

/** Label, hint, error, control: in this order, tied together for a screen reader. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional = false,
  children,
}: Shared & { id: string; children: (describedBy: string | undefined) => ReactNode }) {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-err`].join(' ').trim();
  return (
    <div className={error === undefined ? 'field' : 'field bad'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="opt">{texts.optional}</span>}
      </label>
      {hint !== undefined && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div className="err" id={`${id}-err`}>
          {texts.errorPrefix}
          {error}
        </div>
      )}
      {children(described === '' ? undefined : described)}
    </div>
  );
}

export function TextField({ value, onChange, width = 'w3', suggestions, maxLength, ...frame }: TextProps) {
  const own = useId();
  const id = frame.id ?? own;
  return (
    <FieldFrame {...frame} id={id}>
      {(describedBy) => (
        <>
          <input
            id={id}
            type="text"
            className={width}
            value={value}
            maxLength={maxLength}
            autoComplete="off"
            aria-describedby={describedBy}
            aria-invalid={frame.error === undefined ? undefined : true}
            list={suggestions ? `${id}-list` : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          {suggestions && (
            <datalist id={`${id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  );
}

interface SelectProps extends Shared {
  value: string;
  onChange: (value: string) => void;
  options: readonly { code: string; label: string }[];
  placeholder?: string;
  width?: 'w1' | 'w2' | 'w3' | '';
}

export function SelectField({
  value,
  onChange,
  options,
  placeholder = texts.pleaseChoose,
  width = 'w3',
  ...frame
}: SelectProps) {
  const own = useId();
  const id = frame.id ?? own;
  return (
    <FieldFrame {...frame} id={id}>
      {(describedBy) => (
        <select
          id={id}
          className={width}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={frame.error === undefined ? undefined : true}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{placeholder}</option>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
