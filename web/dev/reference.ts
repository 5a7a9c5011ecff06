import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { FieldView, FormView, PartView } from '../src/shared/api/types.ts';

/** The services' own reference files, so that the pretended system shows what the real one does. */
const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const yaml = <T>(path: string): T => parse(readFileSync(root(path), 'utf8')) as T;

const FORM = 'declaration-service/src/main/resources/form/2026';
const PLANS = 'committee-plan-service/src/main/resources/reference';

export interface ReferenceCommittee {
  number: string;
  name: string;
  regionCode: string;
  level: string;
  reviewType: string;
  scope: string;
  organizer: string;
  address: string;
  phone: string;
  series: string[];
  specialtyGroups: string[];
}

export interface ReferencePlan {
  id: string;
  committee: string;
  name: string;
  reviewCategory: string;
  series: string[];
  levels: string[];
  declarationCategories: string[];
  opensInDays: number;
  closesInDays: number;
  yearOffset: number;
  paperPlace: string;
  contactName: string;
  contactPhone: string;
}

export interface ReferenceRule {
  category: string;
  formats: string[];
  maxBytes: number;
  min: number;
  max: number;
  requiredWhen?: string;
}

export interface ReferenceClause {
  code: string;
  kind: string;
  text: string;
  predicate: Record<string, unknown>;
}

interface Catalogue {
  edition: string;
  occupations: string[];
  levels: { code: string; name: string }[];
  series: {
    code: string;
    name: string;
    titles: { code: string; level: string; name: string }[];
    specialtyGroups?: { code: string; name: string; specialties?: { code: string; name: string }[] }[];
  }[];
}

export const catalogue = yaml<Catalogue>(`${PLANS}/catalogue.yaml`);
export const committees = yaml<{ committees: ReferenceCommittee[] }>(`${PLANS}/committees.yaml`).committees;
export const plans = yaml<{ notes: string[]; attachments: ReferenceRule[]; plans: ReferencePlan[] }>(
  `${PLANS}/plans.yaml`,
);
export const portal = yaml<{
  services: object[];
  tip: string;
  sponsor: string;
  copyright: string;
  policies: object[];
  cities: object[];
  notices: { id: string; kind: string }[];
  contacts: { kind: string; regionCode: string; name: string }[];
}>(`${PLANS}/portal.yaml`);
export const conditions = yaml<{
  common: ReferenceClause[];
  levels: Record<string, { needed: number; clauses: ReferenceClause[] }>;
  achievements: ReferenceClause[];
}>(`${PLANS}/conditions.yaml`);
export const employers = yaml<{
  employers: { id: string; name: string; creditCode?: string; regionCode?: string }[];
}>('org-binding-service/src/main/resources/reference/employers.yaml').employers;
interface Division {
  code: string;
  name: string;
  counties: { code: string; name: string }[];
}

const regionsFile = root('contracts/src/main/resources/cn/zhicheng/contracts/regions.json');
export const regions = (JSON.parse(readFileSync(regionsFile, 'utf8')) as { divisions: Division[] }).divisions;

export function readForm(): FormView {
  const edition = yaml<{ edition: string; pages: FormView['pages']; parts: string[] }>(`${FORM}/edition.yaml`);
  const parts = edition.parts.map((name): PartView => {
    const part = yaml<PartView & { fields: FieldView[] }>(`${FORM}/${name}.yaml`);
    return {
      ...part,
      fields: part.fields.map((field) => ({ ...field, address: `${part.address}/${field.code}` })),
    };
  });
  const codeLists = Object.fromEntries(
    readdirSync(root(`${FORM}/codes`)).map((file) => {
      const list = yaml<{ name: string; codes: { code: string; label: string }[] }>(`${FORM}/codes/${file}`);
      return [list.name, list.codes];
    }),
  );
  const pages = edition.pages.map((page) => ({ ...page, parts: parts.filter((part) => part.page === page.code) }));
  const facts = parts.filter((part) => part.page === undefined);
  return { edition: edition.edition, digest: 'pretended', pages, facts, codeLists };
}
