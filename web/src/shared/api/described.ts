/** Interfaces of services whose OpenAPI file is not generated from yet, in the same shape as the generated ones. */

type Json<T> = { content: { 'application/json': T } };
type Refusal = { content: { 'application/problem+json': Problem } };

type Operation<Answer, Asked extends object = object, Body = never> = {
  parameters: { query?: never; path?: never; header?: never; cookie?: never } extends infer None
    ? Omit<None, keyof Asked> & Asked
    : never;
  responses: { 200: Json<Answer>; default: Refusal };
} & ([Body] extends [never] ? { requestBody?: never } : { requestBody: Json<Body> });

export interface Problem {
  code: string;
  title: string;
  detail: string;
  status: number;
  errors?: { address: string; message: string; key?: string }[];
}

export interface Paged<T> {
  items: T[];
  total: number;
  page: number;
  size: number;
}
type Page = { page?: number; size?: number };

export interface Session {
  signedIn: boolean;
  roles: string[];
  personId?: string;
  name?: string;
  kind?: 'APPLICANT' | 'STAFF' | null;
  demo: boolean;
  serverTime: string;
}

export interface DemoAccount {
  username: string;
  name: string;
  password: string;
  kind: 'CITIZEN' | 'STAFF';
  role?: string;
  purpose: string;
  code?: string;
  validForSeconds?: number;
}

export interface Me {
  personId: string;
  kind: 'APPLICANT' | 'STAFF';
  name: string;
  idType?: string;
  idNumberMasked?: string;
  phoneMasked?: string;
  roles: string[];
  region?: string;
  regionName?: string;
}

export interface MyIdentity {
  personId: string;
  name: string;
  idType: string;
  idNumber: string;
  phone?: string;
  gender?: string;
  birthDate?: string;
  profileVersion: number;
}

export interface Organization {
  id: string;
  name: string;
  creditCode?: string;
  regionCode?: string;
  regionName?: string;
  kind: string;
  match?: 'EXACT' | 'NORMALIZED' | 'CREDIT_CODE';
}

export interface OrganizationDetail extends Organization {
  superiorId?: string;
  offices: { officeId: string; name: string; regionCode: string }[];
  active: boolean;
}

export interface NewOrganization {
  name: string;
  creditCode?: string;
  regionCode?: string;
  kind: string;
  superiorId: string;
}

export interface MyBindings {
  chosen: { id: string; name: string; creditCode?: string; regionCode?: string; regionName?: string }[];
  confirmed?: { organizationId: string; since: string } | null;
}

export interface Catalogue {
  edition: string;
  series: {
    code: string;
    name: string;
    titles: { code: string; level: string; name: string }[];
    specialtyGroups: { code: string; name: string; specialties: { code: string; name: string }[] }[];
  }[];
  levels: { code: string; name: string }[];
  occupations: string[];
}

export interface Region {
  code: string;
  name: string;
  counties: { code: string; name: string }[];
}

export interface Committee {
  id: string;
  number: string;
  name: string;
  regionCode: string;
  regionName: string;
  level: string;
  levelName: string;
  reviewType: string;
  reviewTypeName: string;
  scope: string;
  organizer: string;
  address?: string;
  phone?: string;
  series: string[];
  specialtyGroups: string[];
  officeId: string;
  openPlans: number;
}

export interface Clause {
  code: string;
  kind: string;
  text: string;
  predicate?: Record<string, unknown>;
}

export interface ClauseSet {
  id: string;
  version: number;
  series: string;
  level: string;
  category?: string;
  neededAchievements: number;
  clauses: Clause[];
}

export interface Plan {
  id: string;
  committeeId: string;
  committeeName: string;
  name: string;
  year: number;
  state: string;
  opensAt: string;
  closesAt: string;
  reviewCategory: string;
  series: string[];
  specialtyGroups: string[];
  levels: string[];
  declarationCategories: string[];
  /** Lowest score of the proficiency test; absent when the plan asks none. */
  testLine?: number;
  hoursRequired: boolean;
  proofPerWork: boolean;
  notes: string[];
  paper?: { place: string; until?: string };
  contact?: { name: string; phone: string };
  revision: number;
  clauseSets: ClauseSet[];
}

export interface Notice {
  id: string;
  kind: string;
  title: string;
  publishedOn: string;
}

export interface NoticeText extends Notice {
  body: string;
}

export interface Policies {
  province: { title: string; url: string; date?: string }[];
  cities: { regionCode: string; name: string; url: string }[];
}

export interface Contact {
  name: string;
  regionCode?: string;
  regionName?: string;
  address?: string;
  phone?: string;
}

export interface HomeContent {
  services: { code: string; name: string; description: string; open: boolean; opensFrom?: string }[];
  tip: string;
  sponsor: string;
  copyright: string;
}

export interface Dossier {
  sealed: boolean;
  manifestDigest: string;
  totalBytes: number;
  maxTotalBytes: number;
  rules: AttachmentRule[];
  entries: AttachmentEntry[];
}

export interface AttachmentRule {
  category: string;
  label: string;
  formats: string[];
  maxBytes: number;
  min: number;
  max: number;
  hint?: string;
  /** Whether a file may be added now. */
  addable: boolean;
}

export interface AttachmentEntry {
  id: string;
  category: string;
  /** As the person called it; only its owner sees it. */
  name?: string;
  systemName: string;
  caption?: string;
  size: number;
  sha256: string;
  pages?: number;
  contentType: string;
  revision: number;
  order: number;
  state: 'CLEAN' | 'SCANNING';
  createdAt: string;
  /** Whether it may be replaced or removed now. */
  replaceable: boolean;
}

export interface DocumentRounds {
  rounds: {
    round: number;
    state: 'PENDING' | 'READY';
    forms: { form: string; label: string; size: number; pages: number; sha256: string }[];
  }[];
}

export interface Preview {
  form: string;
  contentVersion: number;
  pages: number;
}

/** One submission of a declaration. */
export interface SubmittedRound {
  number: number;
  printedReceipt: string;
  receivedAt: string;
  withdrawn: boolean;
  snapshotSha256: string;
  manifestCount: number;
  notice?: { officeName: string; returnedAt: string; deadline: string; items: { address: string; remark: string }[] };
}

/** What differs between two rounds, or between a round and the content now, in words. */
export interface Change {
  address: string;
  page: string;
  pageLabel: string;
  partLabel: string;
  record?: string;
  label: string;
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  before?: string;
  after?: string;
}

export interface Changes {
  from: number;
  to?: number;
  changes: Change[];
}

/** A committee whose next plan the person wants to hear of. */
export interface Reminder {
  committeeId: string;
  committeeName: string;
  year?: number;
  since: string;
  /** The plan that came since. */
  plan?: { id: string; name: string; opensAt: string; closesAt: string };
}

export interface SpecialtyRequest {
  id: string;
  committeeName: string;
  seriesLabel: string;
  specialtyName: string;
  state: 'OPEN' | 'ADDED' | 'POINTED_TO' | 'DECLINED';
  answer?: string;
  askedAt: string;
  answeredAt?: string;
}

type Id<Name extends string> = { path: Record<Name, string> };

export interface GatewayPaths {
  '/api/session': { get: Operation<Session> };
  '/api/demo/accounts': { get: Operation<{ accounts: DemoAccount[] }> };
}
export interface IdentityPaths {
  '/api/me': { get: Operation<Me> };
  '/api/me/identity': { get: Operation<MyIdentity> };
}
export interface OrganizationPaths {
  '/api/organizations': {
    get: Operation<Paged<Organization>, { query?: { query?: string } & Page }>;
    post: Operation<OrganizationDetail, object, NewOrganization>;
  };
  '/api/organizations/{id}': { get: Operation<OrganizationDetail, Id<'id'>> };
  '/api/bindings/mine': { get: Operation<MyBindings> };
  '/api/bindings/mine/chosen/{organizationId}': {
    put: Operation<unknown, Id<'organizationId'>>;
    delete: Operation<unknown, Id<'organizationId'>>;
  };
  '/api/bindings/mine/confirmed': {
    put: Operation<unknown, object, { organizationId: string }>;
    delete: Operation<unknown>;
  };
}
export interface CommitteePaths {
  '/api/catalogue': { get: Operation<Catalogue> };
  '/api/regions': { get: Operation<Region[]> };
  '/api/committees': {
    get: Operation<
      Paged<Committee>,
      { query?: { region?: string; name?: string; level?: string; series?: string } & Page }
    >;
  };
  '/api/committees/{id}': { get: Operation<Committee, Id<'id'>> };
  '/api/plans': {
    get: Operation<Paged<Plan>, { query?: { committee?: string; year?: number; state?: string } & Page }>;
  };
  '/api/plans/{id}': { get: Operation<Plan, Id<'id'>> };
  '/api/conditions': {
    get: Operation<
      ClauseSet,
      { query: { series: string; level: string; category?: string; year?: number; region?: string } }
    >;
  };
  '/api/notices': { get: Operation<Paged<Notice>, { query?: { kind?: string } & Page }> };
  '/api/notices/{id}': { get: Operation<NoticeText, Id<'id'>> };
  '/api/policies': { get: Operation<Policies> };
  '/api/contacts': {
    get: Operation<Paged<Contact>, { query: { kind: string; region?: string; query?: string } & Page }>;
  };
  '/api/home': { get: Operation<HomeContent> };
  '/api/reminders/mine': { get: Operation<Paged<Reminder>, { query?: Page }> };
  '/api/reminders/mine/{committeeId}': {
    put: Operation<unknown, Id<'committeeId'>>;
    delete: Operation<unknown, Id<'committeeId'>>;
  };
  '/api/specialty-requests/mine': { get: Operation<Paged<SpecialtyRequest>, { query?: Page }> };
  '/api/specialty-requests': {
    post: Operation<
      SpecialtyRequest,
      object,
      { committeeId: string; seriesCode: string; specialtyName: string; reason?: string }
    >;
  };
}
export interface AttachmentPaths {
  '/api/attachments/{declarationId}': { get: Operation<Dossier, Id<'declarationId'>> };
  '/api/attachments/{declarationId}/{attachmentId}': {
    patch: Operation<AttachmentEntry, Id<'declarationId' | 'attachmentId'>, { caption?: string; order?: number }>;
    delete: Operation<unknown, Id<'declarationId' | 'attachmentId'>>;
  };
  '/api/attachments/{declarationId}/{attachmentId}/restoration': {
    post: Operation<AttachmentEntry, Id<'declarationId' | 'attachmentId'>>;
  };
}
export interface DocumentPaths {
  '/api/documents/{declarationId}': { get: Operation<DocumentRounds, Id<'declarationId'>> };
  '/api/documents/{declarationId}/preview/{form}': { get: Operation<Preview, Id<'declarationId' | 'form'>> };
}
