import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import type { FormView, OfficeDossier, PartView } from '@/shared/api/types';
import { contentUrl } from '@/shared/attachments/upload';
import { Clauses } from '@/shared/declaration/Clauses';
import { formQuery } from '@/shared/declaration/queries';
import { nowhere } from '@/shared/form/surroundings';
import { viewOf } from '@/shared/form/views';
import { sizeText } from '@/shared/texts/common';
import { caseTexts, confirmTexts } from '@/shared/texts/confirm';
import { officeTexts as say } from '@/shared/texts/office';
import { instantText } from '@/shared/time/format';
import { Heading } from '@/shared/ui/Heading';
import { Queried, Skeleton } from '@/shared/ui/Queried';
import type { Printable } from './printable';

/** A submitted declaration as the office reads it: receipt, conditions, content, proofs, forms. */
export function OfficeDossierPage() {
  const { id = '' } = useParams();
  const dossier = useQuery({
    queryKey: ['office', 'declaration', id],
    queryFn: () => answerOf(client.GET('/api/office/declarations/{id}', { params: { path: { id } } })),
  });
  return (
    <main id="main" className="page narrow">
      <p>
        <Link to="/office">{say.back}</Link>
      </p>
      <Queried query={dossier} skeleton={<Skeleton lines={8} />}>
        {(loaded) => <Read dossier={loaded} />}
      </Queried>
    </main>
  );
}

function Read({ dossier }: { dossier: OfficeDossier }) {
  const content = dossier.content as Printable;
  const form = useQuery(formQuery(content.form?.digest ?? ''));
  const name = viewText(content.person?.['name']);
  return (
    <>
      <Heading>{`${name}　${viewText(content.choices?.['title'])}`}</Heading>
      <p className="muted">
        {viewText(content.person?.['idNumber'])}　·　{say.receipt} {dossier.receipt.printed}　·　{dossier.stageLabel}
        {'　'}·{'　'}
        {instantText(dossier.receipt.submittedAt)}
      </p>
      <p>
        {say.employer}：{content.employer?.name}
      </p>
      <h2>{confirmTexts.conditions}</h2>
      <Clauses clauses={content.clauses?.items ?? []} />
      <h2>{say.proofs}</h2>
      <Proofs id={dossier.id} content={content} />
      <Documents id={dossier.id} />
      <Queried query={form}>{(definition) => <Content content={content} form={definition} />}</Queried>
    </>
  );
}

function Proofs({ id, content }: { id: string; content: Printable }) {
  const entries = content.manifest?.entries ?? [];
  if (entries.length === 0) return <p className="muted">{say.noProofs}</p>;
  return (
    <ul className="list">
      {entries.map(({ no, attachmentId, systemName, caption, sha256, size }) => (
        <li key={attachmentId}>
          <a href={contentUrl(id, { id: attachmentId, sha256 })} download={systemName}>
            {no}. {systemName}
          </a>
          <span className="muted">
            {caption} {sizeText(size)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Documents({ id }: { id: string }) {
  const documents = useQuery({
    queryKey: ['documents', id],
    queryFn: () => answerOf(client.GET('/api/documents/{declarationId}', { params: { path: { declarationId: id } } })),
    retry: false,
  });
  const forms =
    documents.data?.rounds.flatMap(({ round, forms: ready }) => ready.map((form) => ({ ...form, round }))) ?? [];
  return (
    <>
      <h2>{say.documents}</h2>
      {forms.length === 0 && <p className="muted">{say.documentsPending}</p>}
      <ul className="list">
        {forms.map(({ round, form, label, size }) => (
          <li key={`${round}${form}`}>
            <a href={`/api/documents/${id}/rounds/${round}/${form}/pdf`} download={`${label}.pdf`}>
              {caseTexts.download(label)}
            </a>
            <small className="muted">{sizeText(size)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Content({ content, form }: { content: Printable; form: FormView }) {
  return (
    <>
      {form.pages.map((page) => (
        <section key={page.code} aria-label={page.label}>
          <h2>{page.label}</h2>
          {page.parts.map((part) => (
            <Part key={part.address} part={part} content={content} form={form} />
          ))}
        </section>
      ))}
    </>
  );
}

function Part({ part, content, form }: { part: PartView; content: Printable; form: FormView }) {
  const answers = content.answers?.[part.address];
  const all = answers?.records?.map(({ values }) => values) ?? (answers?.values ? [answers.values] : []);
  if (all.length === 0) return null;
  const around = { ...nowhere, codeLists: form.codeLists };
  return (
    <div className="card">
      <h3>{part.label}</h3>
      {all.map((values, index) => (
        <section key={index} className="record" aria-label={confirmTexts.record(part.label, index + 1)}>
          <dl className="check">
            {part.fields
              .filter(({ code }) => values[code] !== undefined)
              .map((field) => (
                <div key={field.code}>
                  <dt>{field.label}</dt>
                  <dd className="lines">{viewOf(values[field.code], field, around)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function viewText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'label' in value ? String(value.label) : '';
}
