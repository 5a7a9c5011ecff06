import { useState, type ComponentType } from 'react';
import { Link } from 'react-router';
import type { CodeListEntry, FieldKind, FieldView } from '@/shared/api/types';
import { texts } from '@/shared/texts/common';
import { formTexts } from '@/shared/texts/form';
import { dayText, monthText, parseDay, parseMonth } from '@/shared/time/format';
import { isPhoto, PHOTO } from './photo';
import { PhotoInput } from './PhotoInput';
import { useSurroundings } from './surroundings';
import { codeOf, plainText } from './views';

export interface InputProps {
  field: FieldView;
  /** Also the field's address, so that errors link to it. */
  id: string;
  value: unknown;
  required: boolean;
  invalid: boolean;
  describedBy: string | undefined;
  onChange: (value: unknown) => void;
  onBlur: () => void;
}

const attributes = ({ id, describedBy, invalid }: InputProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid ? (true as const) : undefined,
});

function widthFor(max: number | undefined): string {
  if (max === undefined || max > 80) return '';
  if (max <= 8) return 'w1';
  return max <= 20 ? 'w2' : 'w3';
}

/** What a browser would drop from a line without a trace: words of two lines must not run together. */
const BREAKS = /[\r\n\t\u2028\u2029\v]+/;
/** From this share of its limit on, a line shows how long it is. */
const NEARLY = 0.8;

function lengthOf(text: string): number {
  return Array.from(text.trim().normalize('NFC')).length;
}

function TextInput(props: InputProps) {
  const { codeLists } = useSurroundings();
  const { max } = props.field;
  const written = lengthOf(plainText(props.value));
  const suggestions = props.field.codes === undefined ? [] : (codeLists[props.field.codes] ?? []);
  return (
    <>
      <input
        {...attributes(props)}
        type="text"
        className={widthFor(props.field.max)}
        value={plainText(props.value)}
        list={suggestions.length > 0 ? `${props.id}-list` : undefined}
        onChange={(event) => props.onChange(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (!BREAKS.test(pasted)) return;
          event.preventDefault();
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          const line = pasted.trim().replace(new RegExp(BREAKS, 'g'), ' ');
          event.currentTarget.setRangeText(line, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
          props.onChange(event.currentTarget.value);
        }}
        onBlur={props.onBlur}
      />
      {max !== undefined && written > max * NEARLY && (
        <p className={written > max ? 'count over' : 'count'}>{formTexts.written(written, undefined, max)}</p>
      )}
      {suggestions.length > 0 && (
        <datalist id={`${props.id}-list`}>
          {suggestions.map(({ code, label }) => (
            <option key={code} value={label} />
          ))}
        </datalist>
      )}
    </>
  );
}

const LONG = 500;

function ParagraphsInput(props: InputProps) {
  const { min, max } = props.field;
  const text = plainText(props.value);
  const written = lengthOf(text);
  return (
    <>
      <textarea
        {...attributes(props)}
        className={max !== undefined && max > LONG ? 'long' : undefined}
        value={text}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
      />
      <p className={max !== undefined && written > max ? 'count over' : 'count'}>
        {formTexts.written(written, min, max)}
      </p>
    </>
  );
}

/** A date is typed as people write it; what is no date stays as it was typed and is marked by the check. */
function dateInput(parse: (typed: string) => string | undefined, show: (value: string) => string) {
  return function DateInput(props: InputProps) {
    const [typed, setTyped] = useState<string>();
    return (
      <input
        {...attributes(props)}
        type="text"
        className="w2"
        autoComplete="off"
        value={typed ?? show(plainText(props.value))}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onChange(parse(event.target.value) ?? event.target.value);
        }}
        onBlur={() => {
          setTyped(undefined);
          props.onBlur();
        }}
      />
    );
  };
}

function numberInput(inputMode: 'numeric' | 'decimal') {
  return function NumberInput(props: InputProps) {
    const [typed, setTyped] = useState<string>();
    return (
      <>
        <input
          {...attributes(props)}
          type="text"
          inputMode={inputMode}
          className="w1"
          autoComplete="off"
          value={typed ?? plainText(props.value)}
          onChange={(event) => {
            setTyped(event.target.value);
            props.onChange(numberOr(event.target.value));
          }}
          onBlur={() => {
            setTyped(undefined);
            props.onBlur();
          }}
        />
        {props.field.unit !== undefined && <span className="unit">{props.field.unit}</span>}
      </>
    );
  };
}

function numberOr(typed: string): unknown {
  const half = typed.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).trim();
  return /^-?\d+(\.\d+)?$/.test(half) ? Number(half) : typed;
}

/** Up to so many choices are seen at once as radio buttons. */
const AT_A_GLANCE = 3;

function offered(list: readonly CodeListEntry[], chosen: readonly string[]): readonly CodeListEntry[] {
  return list.filter(({ code, retired }) => retired !== true || chosen.includes(code));
}

const label = ({ label: text, retired }: CodeListEntry) => (retired === true ? `${text}${formTexts.notListed}` : text);

function Radios(
  props: InputProps & { options: readonly { code: string; label: string }[]; read: (code: string) => unknown },
) {
  const chosen = codeOf(props.value);
  return (
    <div className="checks">
      {props.options.map((option, index) => (
        <label key={option.code}>
          <input
            {...(index === 0 ? attributes(props) : {})}
            type="radio"
            name={props.id}
            checked={chosen === option.code}
            onChange={() => props.onChange(props.read(option.code))}
            onBlur={props.onBlur}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

export function showsRadios(field: FieldView, required: boolean, list: readonly unknown[]): boolean {
  return field.kind === 'code' && required && list.length > 0 && list.length <= AT_A_GLANCE;
}

function CodeInput(props: InputProps) {
  const { codeLists } = useSurroundings();
  const list = offered(codeLists[props.field.codes ?? ''] ?? [], [codeOf(props.value)]);
  if (showsRadios(props.field, props.required, list)) {
    return (
      <Radios
        {...props}
        options={list.map((entry) => ({ code: entry.code, label: label(entry) }))}
        read={(code) => code}
      />
    );
  }
  return (
    <select
      {...attributes(props)}
      className="w3"
      value={codeOf(props.value)}
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={props.onBlur}
    >
      <option value="">{texts.pleaseChoose}</option>
      {list.map((entry) => (
        <option key={entry.code} value={entry.code}>
          {label(entry)}
        </option>
      ))}
    </select>
  );
}

interface Choice {
  code: string;
  label: string;
}

function Checkboxes(props: InputProps & { options: readonly Choice[]; stacked?: boolean }) {
  const chosen = Array.isArray(props.value) ? props.value.map(codeOf) : [];
  const order = props.options.map(({ code }) => code);
  return (
    <div className={props.stacked === true ? 'checks stacked' : 'checks'}>
      {props.options.map((option, index) => (
        <label key={option.code}>
          <input
            {...(index === 0 ? attributes(props) : {})}
            type="checkbox"
            checked={chosen.includes(option.code)}
            onChange={(event) => {
              const next = event.target.checked
                ? [...chosen, option.code]
                : chosen.filter((code) => code !== option.code);
              props.onChange(next.sort((a, b) => order.indexOf(a) - order.indexOf(b)));
            }}
            onBlur={props.onBlur}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

function CodesInput(props: InputProps) {
  const { codeLists } = useSurroundings();
  const chosen = Array.isArray(props.value) ? props.value.map(codeOf) : [];
  const list = offered(codeLists[props.field.codes ?? ''] ?? [], chosen);
  return <Checkboxes {...props} options={list.map((entry) => ({ code: entry.code, label: label(entry) }))} />;
}

function YesNoInput(props: InputProps) {
  if (props.required) {
    const options = [
      { code: 'true', label: texts.yes },
      { code: 'false', label: texts.no },
    ];
    return <Radios {...props} options={options} read={(code) => code === 'true'} />;
  }
  return (
    <div className="checks">
      <label>
        <input
          {...attributes(props)}
          type="checkbox"
          checked={props.value === true}
          onChange={(event) => props.onChange(event.target.checked)}
          onBlur={props.onBlur}
        />
        {props.field.label}
      </label>
    </div>
  );
}

/** 湖北松滋: free text, helped by the list of regions. */
function RegionInput(props: InputProps) {
  const { codeLists } = useSurroundings();
  const list = codeLists[props.field.codes ?? ''] ?? [];
  const place = (text: string) => {
    const known = list.find((entry) => entry.label === text.trim());
    return known === undefined ? { text } : { code: known.code, text };
  };
  return (
    <>
      <input
        {...attributes(props)}
        type="text"
        className="w3"
        value={plainText(props.value)}
        list={`${props.id}-list`}
        onChange={(event) => props.onChange(event.target.value === '' ? undefined : place(event.target.value))}
        onBlur={props.onBlur}
      />
      <datalist id={`${props.id}-list`}>
        {list.map(({ code, label: name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** The titles that the form knows, grouped as the catalogue groups them. */
function TitleInput(props: InputProps) {
  const { catalogue, codeLists } = useSurroundings();
  const list = offered(codeLists[props.field.codes ?? ''] ?? [], [codeOf(props.value)]);
  const groups = (catalogue?.series ?? []).map(({ code, name, titles }) => ({
    code,
    name,
    titles: list.filter((entry) => titles.some((title) => title.code === entry.code)),
  }));
  const grouped = new Set(groups.flatMap(({ titles }) => titles.map(({ code }) => code)));
  const option = (entry: CodeListEntry) => (
    <option key={entry.code} value={entry.code}>
      {entry.code === 'NONE' ? formTexts.noneTitle : label(entry)}
    </option>
  );
  return (
    <select
      {...attributes(props)}
      className="w3"
      value={codeOf(props.value)}
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={props.onBlur}
    >
      <option value="">{texts.pleaseChoose}</option>
      {list.filter(({ code }) => !grouped.has(code)).map(option)}
      {groups
        .filter(({ titles }) => titles.length > 0)
        .map(({ code, name, titles }) => (
          <optgroup key={code} label={name}>
            {titles.map(option)}
          </optgroup>
        ))}
    </select>
  );
}

function ClausesInput(props: InputProps) {
  const around = useSurroundings();
  const clauses = around.clauses.filter(({ lists }) => lists?.some((list) => props.id.startsWith(`${list}/`)) ?? true);
  if (clauses.length === 0) return <p className="muted">{formTexts.noClauses}</p>;
  const options = clauses.map(({ code, text }) => ({ code, label: `${code}　${text}` }));
  return <Checkboxes {...props} options={options} stacked />;
}

function AttachmentsInput(props: InputProps) {
  const { attachments, declarationId } = useSurroundings();
  if (isPhoto(props.field)) return <PhotoInput {...props} />;
  const proofs = attachments.filter(({ category }) => category !== PHOTO);
  const upload = <Link to={`/declarations/${declarationId}/attachments`}>{formTexts.goUpload}</Link>;
  if (proofs.length === 0) {
    return (
      <p className="muted" id={props.id} tabIndex={-1}>
        {formTexts.noAttachments} {upload}
      </p>
    );
  }
  const options = proofs.map(({ id, systemName, caption }) => ({
    code: id,
    label: caption === undefined || caption === '' ? systemName : `${systemName}　${caption}`,
  }));
  return (
    <>
      <Checkboxes {...props} options={options} stacked />
      {upload}
    </>
  );
}

/** Every kind has its input; a kind without one does not compile. */
export const inputs: Record<FieldKind, ComponentType<InputProps>> = {
  text: TextInput,
  paragraphs: ParagraphsInput,
  month: dateInput(parseMonth, monthText),
  day: dateInput(parseDay, (value) => (parseDay(value) === undefined ? value : dayText(value))),
  integer: numberInput('numeric'),
  decimal: numberInput('decimal'),
  yesNo: YesNoInput,
  code: CodeInput,
  codes: CodesInput,
  region: RegionInput,
  title: TitleInput,
  attachments: AttachmentsInput,
  clauses: ClausesInput,
};

export const exampleOf: Partial<Record<FieldKind, string>> = {
  month: formTexts.monthExample,
  day: formTexts.dayExample,
};
