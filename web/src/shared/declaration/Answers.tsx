import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { DeclarationView, FormView, PageView, PartView } from '@/shared/api/types';
import { useDossier } from '@/shared/attachments/dossier';
import type { Values } from '@/shared/draft/merge';
import { conditionHolds, type Lookup } from '@/shared/form/conditions';
import type { FormSurroundings } from '@/shared/form/surroundings';
import { isPhoto, PHOTO } from '@/shared/form/photo';
import { codeOf, viewOf } from '@/shared/form/views';
import { confirmTexts as say } from '@/shared/texts/confirm';
import { catalogueQuery } from './queries';

interface AnswersProps {
  view: DeclarationView;
  form: FormView;
  /** Where a page is changed; none: only to be read. */
  changeAt?: (page: PageView) => string;
}

/** The whole declaration as read-only pages, in the order of the screen. */
export function Answers({ view, form, changeAt }: AnswersProps) {
  const catalogue = useQuery(catalogueQuery).data;
  const dossier = useDossier(view.id).data;
  const around = useMemo<FormSurroundings>(
    () => ({
      declarationId: view.id,
      codeLists: form.codeLists,
      catalogue,
      clauses: [],
      attachments: dossier?.entries ?? [],
    }),
    [view.id, form.codeLists, catalogue, dossier],
  );
  return (
    <>
      {form.pages.map((page) => (
        <section key={page.code} aria-label={page.label}>
          <div className="with-act">
            <h2>{page.label}</h2>
            {changeAt && (
              <Link to={changeAt(page)} aria-label={say.changeNamed(page.label)}>
                {say.change}
              </Link>
            )}
          </div>
          {page.parts.map((part) => (
            <PartAnswers key={part.address} part={part} view={view} around={around} />
          ))}
        </section>
      ))}
    </>
  );
}

interface PartAnswersProps {
  part: PartView;
  view: DeclarationView;
  around: FormSurroundings;
}

function PartAnswers({ part, view, around }: PartAnswersProps) {
  if (part.shape === 'one') {
    const state = view.parts[part.address];
    if (
      part.address.endsWith('/none') &&
      (state === undefined || recordsOf(view, part.address.slice(0, -5)).length > 0)
    )
      return null;
    return (
      <div className="card">
        <h3>{part.label}</h3>
        <Lines part={part} address={part.address} values={state?.values ?? {}} view={view} around={around} />
      </div>
    );
  }
  const ids = recordsOf(view, part.address);
  return (
    <div className="card">
      <h3>{part.label}</h3>
      {ids.length === 0 && <p className="muted">{say.nothing}</p>}
      {ids.map((id, index) => (
        <section key={id} className="record" aria-label={say.record(part.label, index + 1)}>
          <Lines
            part={part}
            address={`${part.address}/${id}`}
            values={view.parts[`${part.address}/${id}`]?.values ?? {}}
            view={view}
            around={around}
          />
        </section>
      ))}
    </div>
  );
}

/** Live records in their order; what the order does not name follows. */
export function recordsOf(view: DeclarationView, list: string): string[] {
  const prefix = `${list}/`;
  const live = Object.values(view.parts)
    .filter(
      ({ address, deleted }) =>
        !deleted && address.startsWith(prefix) && /^[0-9A-Z]{10}$/.test(address.slice(prefix.length)),
    )
    .map(({ address }) => address.slice(prefix.length));
  const ordered = (view.order[list] ?? []).filter((id) => live.includes(id));
  return [...ordered, ...live.filter((id) => !ordered.includes(id))];
}

interface LinesProps {
  part: PartView;
  address: string;
  values: Values;
  view: DeclarationView;
  around: FormSurroundings;
}

function Lines({ part, address, values, view, around }: LinesProps) {
  const lookup: Lookup = (name) => {
    const fact = view.personFacts[name];
    if (fact !== undefined) return codeOf(fact);
    if (!name.startsWith('/')) return values[name];
    const cut = name.lastIndexOf('/');
    return view.parts[name.slice(0, cut)]?.values[name.slice(cut + 1)];
  };
  return (
    <dl className="check">
      {part.fields
        .filter(({ applies }) => applies === undefined || conditionHolds(applies, lookup))
        .map((field) => {
          const text = isPhoto(field)
            ? (around.attachments.find(({ category }) => category === PHOTO)?.systemName ?? '')
            : viewOf(
                field.from === undefined ? values[field.code] : view.personFacts[`${address}/${field.code}`],
                field,
                around,
              );
          return (
            <div key={field.code}>
              <dt>{field.label}</dt>
              <dd className={text === '' ? 'muted' : 'lines'}>{text === '' ? say.nothing : text}</dd>
            </div>
          );
        })}
    </dl>
  );
}
