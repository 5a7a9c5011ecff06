import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type {
  AttachmentEntry,
  CheckView,
  DeclarationView,
  FieldView,
  PartState,
  PartView,
  ProblemView,
} from '../src/shared/api/types.ts';
import { conditionHolds, isAbsent } from '../src/shared/form/conditions.ts';
import * as reference from './reference.ts';

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: object = {},
  ) {
    super(detail);
  }
}

interface Asked {
  method: string;
  url: URL;
  body: Buffer;
  header: (name: string) => string | undefined;
}

type Answer = { json?: unknown; status?: number } | { redirect: string } | { bytes: Buffer; type: string };

const DAY = 86_400_000;
const form = reference.readForm();
const parts = form.pages.flatMap((page) => page.parts);
const byCode = <T extends { code: string }>(list: readonly T[] | undefined, code: unknown) =>
  list?.find((one) => one.code === code);
const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

interface Choices {
  committeeId?: string;
  seriesCode?: string;
  specialtyGroupCode?: string;
  specialtyCode?: string;
  specialtyOther?: string;
  level?: string;
  titleCode?: string;
  occupation?: string;
  declarationCategory?: string;
  declarationType?: string;
}

/** One person and one declaration, in memory. */
export class PretendedSystem {
  private who: 'APPLICANT' | 'STAFF' | null = null;
  private chosen: string[] = [];
  private confirmed: { organizationId: string; since: string } | null = null;
  private rev = 0;
  private agreedAt: string | undefined;
  private choices: Choices = {};
  private facts: Record<string, unknown> = {};
  private reminders: { committeeId: string; committeeName: string; since: string }[] = [];
  private readonly requests: object[] = [];
  private started: { planId: string; at: string } | undefined;
  private readonly parts = new Map<string, PartState>();
  private order: Record<string, string[]> = {};
  private contentVersion = 0;
  private readonly files = new Map<string, { entry: AttachmentEntry; bytes: Buffer; deleted: boolean }>();
  private submittedAt: string | undefined;
  private faults: number[] = [];
  private readonly now = () => new Date().toISOString();

  handle(asked: Asked): Answer {
    const { method, url } = asked;
    const path = url.pathname;
    if (path === '/pretend/faults') {
      this.faults = (url.searchParams.get('statuses') ?? '').split(',').filter(Boolean).map(Number);
      return { json: {} };
    }
    if (path === '/pretend/other-window') return { json: this.otherWindow(asked) };
    if (path === '/pretend/many') return { json: this.many(url.searchParams) };
    if (path.startsWith('/login/')) {
      this.who = path === '/login/staff' ? 'STAFF' : 'APPLICANT';
      return { redirect: url.searchParams.get('to') ?? '/' };
    }
    if (path === '/logout') {
      this.who = null;
      return { json: { location: '/' } };
    }
    if (path === '/api/session') return { json: this.session() };
    const fault = method === 'GET' ? undefined : this.faults.shift();
    if (fault !== undefined)
      throw new Refused(fault, fault === 401 ? 'unauthenticated' : 'service-unavailable', '系统正忙');
    const open = this.openTo(path, url.searchParams);
    if (open !== undefined) return { json: open };
    if (this.who === null) throw new Refused(401, 'unauthenticated', '请先登录。');
    return this.signedIn(asked);
  }

  private session() {
    return {
      signedIn: this.who !== null,
      roles: this.who === 'STAFF' ? ['title-office'] : this.who === null ? [] : ['applicant'],
      ...(this.who === null
        ? {}
        : { personId: 'hubei-gov.1', kind: this.who, name: this.who === 'STAFF' ? '李敏' : undefined }),
      demo: true,
      serverTime: this.now(),
    };
  }

  /** What needs no account. */
  private openTo(path: string, query: URLSearchParams): unknown {
    switch (path) {
      case '/api/home': {
        const { services, tip, sponsor, copyright } = reference.portal;
        return { services, tip, sponsor, copyright };
      }
      case '/api/policies':
        return { province: reference.portal.policies, cities: reference.portal.cities };
      case '/api/regions':
        return reference.regions;
      case '/api/catalogue':
        return catalogue();
      case '/api/notices':
        return paged(
          reference.portal.notices.filter(({ kind }) => kind === (query.get('kind') ?? kind)),
          query,
        );
      case '/api/contacts':
        return paged(
          reference.portal.contacts.filter(({ kind }) => kind === query.get('kind')),
          query,
        );
      case '/api/committees':
        return paged(
          committees().filter(
            ({ name, level }) => name.includes(query.get('name') ?? '') && level === (query.get('level') ?? level),
          ),
          query,
        );
      case '/api/plans':
        return paged(
          plans().filter(({ committeeId, state }) => committeeId === query.get('committee') && state === 'PUBLISHED'),
          query,
        );
      case '/api/conditions':
        return clauseSet(query.get('level') ?? '');
      case '/api/form/current':
      case '/api/form/by-digest/pretended':
        return form;
      case '/api/verification':
        return { result: query.get('digest')?.startsWith('9f') === true ? 'MATCH' : 'MISMATCH' };
    }
    const [, , kind, id] = path.split('/');
    if (kind === 'committees') return committees().find((one) => one.id === id);
    if (kind === 'plans') return plans().find((one) => one.id === id);
    if (kind === 'notices') return reference.portal.notices.find((one) => one.id === id);
    return undefined;
  }

  private signedIn(asked: Asked): Answer {
    const { method, url } = asked;
    const path = url.pathname;
    const segments = path.split('/').slice(2);
    if (path === '/api/me')
      return {
        json: {
          personId: 'hubei-gov.1',
          kind: this.who,
          name: this.who === 'STAFF' ? '李敏' : '张三',
          roles: [],
          regionName: '荆州市',
        },
      };
    if (path === '/api/me/identity')
      return {
        json: {
          personId: 'hubei-gov.1',
          name: '张三',
          idType: 'RESIDENT_ID',
          idNumber: '420106198905261511',
          phone: '13800138000',
          gender: '1',
          birthDate: '1989-05-26',
          profileVersion: 1,
        },
      };
    switch (segments[0]) {
      case 'organizations':
        return { json: paged(this.search(url.searchParams.get('query') ?? ''), url.searchParams) };
      case 'bindings':
        return { json: this.binding(method, segments, asked) };
      case 'preparation':
        if (segments[1] === 'eligibility') return { json: this.eligibility() };
        return { json: this.preparation(segments[1], asked) };
      case 'reminders':
        return { json: this.reminder(method, segments[2], url.searchParams) };
      case 'specialty-requests':
        return { json: this.specialtyRequest(asked) };
      case 'cases':
        return { json: paged(this.started === undefined ? [] : [this.case()], url.searchParams) };
      case 'office':
        return { json: segments[2] === undefined ? paged([], url.searchParams) : this.view() };
      case 'declarations':
        return { json: this.declaration(method, segments, asked) };
      case 'attachments':
        return this.attachment(method, segments, asked);
      case 'documents':
        return this.document(segments);
      default:
        throw new Refused(404, 'not-found', '没有找到。');
    }
  }

  private search(query: string) {
    const plain = (name: string) => name.replace(/[（(]/g, '(').replace(/[）)]/g, ')').replace(/\s/g, '');
    return reference.employers
      .filter(({ name, creditCode }) => plain(name).includes(plain(query)) || creditCode === query)
      .map((one) => ({
        ...one,
        kind: 'EMPLOYER',
        regionName: regionName(one.regionCode),
        match: one.creditCode === query ? 'CREDIT_CODE' : one.name.includes(query) ? 'EXACT' : 'NORMALIZED',
      }));
  }

  private binding(method: string, segments: string[], { body }: Asked) {
    const [, , what, id] = segments;
    if (what === 'chosen' && id !== undefined) {
      this.chosen = method === 'PUT' ? [...new Set([...this.chosen, id])] : this.chosen.filter((one) => one !== id);
    }
    if (what === 'confirmed') {
      const wanted =
        method === 'PUT' ? (JSON.parse(body.toString()) as { organizationId: string }).organizationId : undefined;
      this.confirmed = wanted === undefined ? null : { organizationId: wanted, since: this.now() };
    }
    return {
      chosen: reference.employers
        .filter(({ id: one }) => this.chosen.includes(one))
        .map((one) => ({ ...one, regionName: regionName(one.regionCode) })),
      confirmed: this.confirmed,
    };
  }

  private eligibility() {
    const level = this.choices.level;
    if (level === undefined) throw new Refused(409, 'choices-required', '请先选择评委会。');
    return {
      ...clauseSet(level),
      asOf: `${new Date().getFullYear()}-12-31`,
      clauses: clauseSet(level).clauses.map(({ code, kind, text }) => {
        const known = kind === 'DEGREE_YEARS' && this.facts['obtainedOn'] !== undefined;
        return {
          code,
          kind,
          text,
          verdict: known ? 'MET' : 'UNKNOWN',
          reason: known ? '2019年6月30日取得，至 2026年12月31日已 7 年 6 个月，要求 4 年' : '按您填写的内容还不能判断',
          evidence: kind === 'DEGREE_YEARS' ? ['/facts/obtainedOn'] : [],
          ...(kind === 'DEGREE_YEARS' && !known ? { missing: '请填写取得时间' } : {}),
        };
      }),
      conditions: conditionsOf(level),
    };
  }

  private reminder(method: string, committeeId: string | undefined, query: URLSearchParams) {
    if (committeeId !== undefined) {
      this.reminders = this.reminders.filter((one) => one.committeeId !== committeeId);
      if (method === 'PUT')
        this.reminders.push({
          committeeId,
          committeeName: committees().find(({ id }) => id === committeeId)?.name ?? '',
          since: this.now(),
        });
    }
    return paged(this.reminders, query);
  }

  private specialtyRequest({ method, body, url }: Asked) {
    if (method !== 'POST') return paged(this.requests, url.searchParams);
    const asked = JSON.parse(body.toString()) as Record<string, string>;
    const request = {
      id: `R${this.requests.length}`,
      committeeName: committees().find(({ id }) => id === asked['committeeId'])?.name ?? '',
      seriesLabel: byCode(catalogue().series, asked['seriesCode'])?.name ?? '',
      specialtyName: asked['specialtyName'] ?? '',
      state: 'OPEN',
      askedAt: this.now(),
    };
    this.requests.unshift(request);
    return request;
  }

  private preparation(what: string | undefined, { body, header }: Asked) {
    const asked = body.length > 0 ? (JSON.parse(body.toString()) as Record<string, string>) : {};
    if (what === 'pledge') this.agreedAt = this.now();
    if (what === 'choices') {
      if (header('if-match') !== `"${this.rev}"`)
        throw new Refused(409, 'version-conflict', '申报信息刚在另一个窗口改过。');
      this.choices = asked;
      this.rev += 1;
    }
    if (what === 'facts') {
      this.facts = asked;
      this.rev += 1;
    }
    if (what === 'start') {
      this.started ??= { planId: asked['planId'] ?? '', at: this.now() };
      return { declarationId: 'D1' };
    }
    return {
      declarationId: 'D1',
      rev: this.rev,
      pledge: {
        version: '2026.1',
        title: '个人诚信承诺书',
        text: '本人承诺所提交的所有申报评审资料（包括学历、职称、考试、奖项证书及论文、业绩证明等材料）均为真实。如提供虚假的申报资料，本人自愿三年内停止申报任职称资格，并接受政府相关部门的处理。',
        digest: 'pledge',
        ...(this.agreedAt === undefined ? {} : { agreedAt: this.agreedAt }),
      },
      choices: this.choices,
      facts: this.facts,
      employer: this.employer(),
      summary: this.summary(),
    };
  }

  private employer() {
    return reference.employers.find(({ id }) => id === this.confirmed?.organizationId);
  }

  private summary() {
    const { choices } = this;
    const series = byCode(catalogue().series, choices.seriesCode);
    const group = byCode(series?.specialtyGroups, choices.specialtyGroupCode);
    const line = (code: string, label: string, value = '', text = value) => ({ code, label, value, text });
    return [
      line('name', '申报人姓名', '张三'),
      line(
        'committeeId',
        '评委会名称',
        choices.committeeId,
        committees().find(({ id }) => id === choices.committeeId)?.name,
      ),
      line('occupation', '从事工作', choices.occupation),
      line('seriesCode', '申报系列', choices.seriesCode, series?.name),
      line('specialtyGroupCode', '申报专业', choices.specialtyGroupCode, group?.name),
      line('specialtyCode', '申报学科', choices.specialtyCode, byCode(group?.specialties, choices.specialtyCode)?.name),
      line('level', '申报级别', choices.level, byCode(catalogue().levels, choices.level)?.name),
      line('titleCode', '申报职称', choices.titleCode, byCode(series?.titles, choices.titleCode)?.name),
      line(
        'declarationCategory',
        '申报类别',
        choices.declarationCategory,
        byCode(form.codeLists['DeclarationCategory'], choices.declarationCategory)?.label,
      ),
      line(
        'declarationType',
        '申报类型',
        choices.declarationType,
        byCode(form.codeLists['DeclarationType'], choices.declarationType)?.label,
      ),
    ];
  }

  private plan() {
    return plans().find(({ id }) => id === this.started?.planId) ?? plans()[0];
  }

  private case() {
    const plan = this.plan();
    return {
      id: 'D1',
      title: `${plan?.year} 年中级工程师（化工）申报`,
      stage: this.submittedAt === undefined ? 'DRAFT' : 'SUBMITTED',
      stageLabel: this.submittedAt === undefined ? '填报中' : '已申报',
      committeeName: plan?.committeeName,
      planName: plan?.name,
      year: plan?.year,
      updatedAt: this.now(),
      closesAt: plan?.closesAt,
      next: this.submittedAt === undefined ? '继续填报并在截止前提交' : '等待沙市区职改办领取',
      ...(this.submittedAt === undefined
        ? {}
        : { receiptNumber: '4220264210010000173', submittedAt: this.submittedAt }),
    };
  }

  private receipt() {
    const plan = this.plan();
    return {
      number: '4220264210010000173',
      printed: '4220264210010000173',
      round: 1,
      submittedAt: this.submittedAt ?? '',
      snapshotSha256: digestOf(this.submittedAt),
      ...(plan ? { paper: plan.paper } : {}),
      next: '等待沙市区职改办领取',
    };
  }

  private view(): DeclarationView {
    const plan = this.plan();
    if (!plan) throw new Refused(404, 'not-found', '没有找到。');
    const draft = this.submittedAt === undefined;
    return {
      id: 'D1',
      stage: draft ? 'DRAFT' : 'SUBMITTED',
      stageLabel: draft ? '填报中' : '已申报',
      round: draft ? 0 : 1,
      returns: 0,
      contentVersion: this.contentVersion,
      actions: draft ? ['EDIT', 'SUBMIT', 'DISCARD'] : ['WITHDRAW'],
      form: { edition: form.edition, digest: form.digest },
      personFacts: {
        '/basic/gender': '1',
        '/basic/birthDate': '1989-05-26',
        '/basic/employerName': this.employer()?.name ?? '',
        '/basic/phone': '13800138000',
        ...Object.fromEntries(this.summary().map(({ code, value }) => [`/choices/${code}`, value])),
        'plan.testRequired': false,
        'plan.hoursRequired': false,
        'plan.proofPerWork': false,
        'plan.worksCiteClauses': true,
      },
      choices: this.summary(),
      plan: {
        id: plan.id,
        name: plan.name,
        year: plan.year,
        opensAt: plan.opensAt,
        closesAt: plan.closesAt,
        committeeId: plan.committeeId,
        committeeName: plan.committeeName,
        paper: plan.paper,
        contact: plan.contact,
      },
      employer: { id: this.employer()?.id ?? '', name: this.employer()?.name ?? '' },
      parts: Object.fromEntries(this.parts),
      order: this.order,
      timeline: [
        { at: this.started?.at ?? '', what: 'STARTED', label: '开始申报', by: '张三' },
        ...(this.submittedAt === undefined
          ? []
          : [{ at: this.submittedAt, what: 'SUBMITTED', label: '已申报', by: '张三' }]),
      ],
      serverTime: this.now(),
      ...(draft ? {} : { receipt: this.receipt() }),
    };
  }

  private declaration(method: string, segments: string[], asked: Asked): unknown {
    const [, , what, ...rest] = segments;
    if (what === 'parts') return this.save(method, `/${rest.join('/')}`, asked);
    if (what === 'check') return this.check();
    if (what === 'rounds') return { rounds: this.submittedAt === undefined ? [] : [this.round(this.submittedAt)] };
    if (what === 'changes') return { from: 1, changes: [] };
    if (what === 'submission') {
      this.submittedAt ??= this.now();
      return this.receipt();
    }
    if (what === 'withdrawal') this.submittedAt = undefined;
    return this.view();
  }

  private round(receivedAt: string) {
    const { printed, snapshotSha256 } = this.receipt();
    return {
      number: 1,
      printedReceipt: printed,
      receivedAt,
      withdrawn: false,
      snapshotSha256,
      manifestCount: this.entries().length,
    };
  }

  private save(method: string, address: string, { body, header }: Asked) {
    const before = this.parts.get(address);
    const saveId = header('save-id') ?? '';
    if (before?.saveId === saveId) return { ...before, contentVersion: this.contentVersion };
    const based = header('if-none-match') === '*' ? 0 : Number((header('if-match') ?? '').replaceAll('"', ''));
    if ((before?.rev ?? 0) !== based) {
      throw new Refused(
        409,
        before?.deleted === true ? 'record-deleted' : 'version-conflict',
        '这一页在另一个窗口改过。',
        { stored: before },
      );
    }
    const values =
      method === 'DELETE'
        ? (before?.values ?? {})
        : (JSON.parse(body.toString()) as { values: Record<string, unknown> }).values;
    return { ...this.store(address, values, saveId, method === 'DELETE'), contentVersion: this.contentVersion };
  }

  private store(address: string, values: Record<string, unknown>, saveId: string, deleted = false): PartState {
    this.contentVersion += 1;
    const part: PartState = {
      address,
      rev: (this.parts.get(address)?.rev ?? 0) + 1,
      saveId,
      savedAt: this.now(),
      values,
      problems: deleted ? [] : this.problemsOf(address, values),
      deleted,
    };
    this.parts.set(address, part);
    const cut = address.lastIndexOf('/');
    if (address.endsWith('/order'))
      this.order = { ...this.order, [address.slice(0, cut)]: values['order'] as string[] };
    return part;
  }

  /** A list as full as it may be: `?list=/trainings&count=200`, for looking at it and for typing in it. */
  private many(query: URLSearchParams) {
    const list = query.get('list') ?? '/trainings';
    const count = Number(query.get('count') ?? 200);
    const fields = parts.find(({ address }) => address === list)?.fields ?? [];
    for (let index = 1; index <= count; index++) {
      const values = fields.map((field) => [field.code, sampleOf(field, index)] as const);
      const known = Object.fromEntries(values.filter(([, value]) => value !== undefined));
      this.store(`${list}/${String(index).padStart(10, '0')}`, known, `many-${index}`);
    }
    return { list, count };
  }

  /** Another window that changes a part: `?address=/basic&code=currentWork&value=…` */
  private otherWindow({ url }: Asked) {
    const address = url.searchParams.get('address') ?? '';
    const code = url.searchParams.get('code') ?? '';
    return this.store(
      address,
      { ...this.parts.get(address)?.values, [code]: url.searchParams.get('value') },
      'other-window',
    );
  }

  private problemsOf(address: string, values: Record<string, unknown>): ProblemView[] {
    const part = partAt(address);
    if (!part || address.endsWith('/order')) return [];
    const lookup = (name: string) =>
      name.startsWith('/')
        ? this.parts.get(name.slice(0, name.lastIndexOf('/')))?.values[name.slice(name.lastIndexOf('/') + 1)]
        : values[name];
    return part.fields.flatMap((field) => {
      if (field.from !== undefined || (field.applies !== undefined && !conditionHolds(field.applies, lookup)))
        return [];
      const message = wrong(field, values[field.code]);
      return message === undefined
        ? []
        : [
            {
              address: `${address}/${field.code}`,
              key: field.code,
              message,
              page: part.page,
              severity: 'ERROR' as const,
            },
          ];
    });
  }

  private check(): CheckView {
    const live = [...this.parts.values()].filter(({ deleted }) => !deleted);
    const problems = parts.flatMap((part): ProblemView[] => {
      if (part.address === '/choices' || part.address.endsWith('/none')) return [];
      if (part.shape === 'one') return this.problemsOf(part.address, this.parts.get(part.address)?.values ?? {});
      const records = live.filter(
        ({ address }) => address.startsWith(`${part.address}/`) && !address.endsWith('/order'),
      );
      const none = this.parts.get(`${part.address}/none`)?.values['none'] === true;
      const missing =
        records.length === 0 && !none && ['/education', '/works', '/jobs', '/appraisals'].includes(part.address);
      return [
        ...records.flatMap((record) => record.problems),
        ...(missing
          ? [
              {
                address: part.address,
                key: 'missing',
                message: `请至少新增一条${part.label}`,
                page: part.page,
                severity: 'ERROR' as const,
              },
            ]
          : []),
      ];
    });
    const pages = form.pages.map(({ code, label }) => {
      const touched = live.some(({ address }) => partAt(address)?.page === code);
      const errors = problems.filter(({ page }) => page === code).length;
      return {
        code,
        label,
        state: !touched ? ('NOT_STARTED' as const) : errors === 0 ? ('DONE' as const) : ('IN_PROGRESS' as const),
        errors,
        warnings: 0,
      };
    });
    const categories = reference.plans.attachments.map((rule) => {
      const count = this.entries().filter(({ category }) => category === rule.category).length;
      const required = rule.min > 0 && rule.requiredWhen === undefined;
      return {
        category: rule.category,
        label: categoryLabel(rule.category),
        count,
        min: rule.min,
        max: rule.max,
        missing: required ? Math.max(0, rule.min - count) : 0,
        required,
      };
    });
    return {
      contentVersion: this.contentVersion,
      complete: problems.length === 0,
      problems,
      pages,
      clauses: clauseSet('INTERMEDIATE').clauses.map(({ code, kind, text }) => ({
        code,
        kind,
        text,
        verdict: kind === 'ACHIEVEMENT' ? ('UNKNOWN' as const) : ('MET' as const),
        reason: kind === 'DEGREE_YEARS' ? '2019年6月30日取得，至 2026年12月31日已 7 年 6 个月' : '按您填写的内容',
        evidence: [],
        records: [...this.parts.values()]
          .filter(({ address, deleted, values }) => !deleted && cites(values, code) && address.includes('/'))
          .map(({ address, values }) => ({
            address,
            label: (values['title'] ?? values['name'] ?? '这一条') as string,
            proofs: this.entries()
              .filter(({ id }) => (values['evidence'] as string[] | undefined)?.includes(id) === true)
              .map(({ id, systemName }) => ({ id, name: systemName })),
          })),
        ...(kind === 'ACHIEVEMENT' ? { missing: '还没有记录引用这一条' } : {}),
      })),
      conditions: conditionsOf('INTERMEDIATE'),
      attachments: { count: this.files.size, manifestDigest: this.manifestDigest(), categories },
    };
  }

  private entries() {
    return [...this.files.values()].filter(({ deleted }) => !deleted).map(({ entry }) => entry);
  }

  private manifestDigest() {
    return digestOf(this.entries().map(({ sha256 }) => sha256));
  }

  private attachment(method: string, segments: string[], { url, body, header }: Asked): Answer {
    const [, , id, what] = segments;
    if (id === undefined) {
      return {
        json: {
          sealed: this.submittedAt !== undefined,
          manifestDigest: this.manifestDigest(),
          totalBytes: this.entries().reduce((sum, { size }) => sum + size, 0),
          maxTotalBytes: 500 * 1024 * 1024,
          rules: reference.plans.attachments.map((rule) => ({
            ...rule,
            label: categoryLabel(rule.category),
            hint: '',
            addable: true,
          })),
          entries: this.entries(),
        },
      };
    }
    const known = this.files.get(id);
    if (method === 'PUT') {
      const name = url.searchParams.get('name') ?? '';
      const category = url.searchParams.get('category') ?? '';
      const place = this.entries().filter((one) => one.category === category).length + 1;
      const ending = name.split('.').pop() ?? '';
      const entry: AttachmentEntry = {
        id,
        category,
        name,
        systemName: known?.entry.systemName ?? `${categoryLabel(category)}-${place}.${ending}`,
        caption: known?.entry.caption ?? '',
        size: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
        pages: 1,
        contentType: ending === 'pdf' ? 'application/pdf' : ending === 'png' ? 'image/png' : 'image/jpeg',
        revision: (known?.entry.revision ?? 0) + 1,
        order: known?.entry.order ?? place,
        state: 'CLEAN',
        createdAt: this.now(),
        replaceable: true,
      };
      if (header('if-none-match') === '*' && known !== undefined && !known.deleted) return { json: known.entry };
      this.files.set(id, { entry, bytes: body, deleted: false });
      return { json: entry };
    }
    if (!known) throw new Refused(404, 'not-found', '没有找到。');
    if (what === 'content') return { bytes: known.bytes, type: known.entry.contentType };
    if (method === 'DELETE') known.deleted = true;
    if (what === 'restoration') known.deleted = false;
    if (method === 'PATCH') Object.assign(known.entry, JSON.parse(body.toString()));
    return { json: known.entry };
  }

  private document(segments: string[]): Answer {
    const path = segments.join('/');
    if (path.endsWith('.png'))
      return { bytes: blankPage(path.includes('summary') ? [1400, 990] : [990, 1400]), type: 'image/png' };
    if (path.includes('/preview/'))
      return {
        json: { form: segments[3], contentVersion: this.contentVersion, pages: path.includes('summary') ? 1 : 3 },
      };
    const forms = [
      { form: 'review-form', label: '申报表册', size: 240_000, pages: 12, sha256: digestOf(1) },
      { form: 'summary-sheet', label: '一览表', size: 90_000, pages: 1, sha256: digestOf(2) },
      { form: 'filled-information', label: '填报信息', size: 120_000, pages: 4, sha256: digestOf(3) },
    ];
    return { json: { rounds: this.submittedAt === undefined ? [] : [{ round: 1, state: 'READY', forms }] } };
  }
}

function sampleOf({ kind, codes, label, min = 1 }: FieldView, index: number): unknown {
  switch (kind) {
    case 'text':
      return `${label} ${index}`;
    case 'paragraphs':
      return `第 ${index} 条的${label}。`.repeat(Math.max(1, Math.ceil(min / 10)));
    case 'month':
      return `${2010 + (index % 15)}-0${(index % 9) + 1}`;
    case 'day':
      return `${2010 + (index % 15)}-0${(index % 9) + 1}-15`;
    case 'integer':
    case 'decimal':
      return Math.max(1, min);
    case 'code':
      return form.codeLists[codes ?? '']?.[0]?.code;
    default:
      return undefined;
  }
}

function wrong({ kind, label, submit, min, max }: FieldView, value: unknown): string | undefined {
  const verb = ['code', 'codes', 'title', 'yesNo', 'clauses'].includes(kind) ? '选择' : '填写';
  if (isAbsent(value)) return submit === 'required' ? `请${verb}${label}` : undefined;
  if (kind === 'month' && !/^\d{4}-\d{2}$/.test(String(value))) return `${label}应写成年月，例如 2008年9月`;
  if (kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return `${label}应写成年月日，例如 2019年6月30日`;
  if ((kind === 'integer' || kind === 'decimal') && typeof value !== 'number') return `${label}应为数字`;
  if ((kind === 'text' || kind === 'paragraphs') && typeof value === 'string') {
    if (min !== undefined && value.length < min) return `${label}至少 ${min} 字，还差 ${min - value.length} 字，请补充`;
    if (max !== undefined && value.length > max) return `${label}最多 ${max} 字，多了 ${value.length - max} 字，请删减`;
  }
  return undefined;
}

function partAt(address: string): PartView | undefined {
  return parts
    .filter((part) => address === part.address || address.startsWith(`${part.address}/`))
    .sort((a, b) => b.address.length - a.address.length)[0];
}

function paged<T>(items: T[], query: URLSearchParams) {
  const page = Number(query.get('page') ?? 1);
  const size = Number(query.get('size') ?? 10);
  return { items: items.slice((page - 1) * size, page * size), total: items.length, page, size };
}

function catalogue() {
  return {
    ...reference.catalogue,
    series: reference.catalogue.series.map((series) => ({
      ...series,
      specialtyGroups: (series.specialtyGroups ?? []).map((group) => ({
        ...group,
        specialties: group.specialties ?? [],
      })),
    })),
  };
}

const categoryLabel = (code: string) => byCode(form.codeLists['AttachmentCategory'], code)?.label ?? code;

function regionName(code: string | undefined): string | undefined {
  for (const city of reference.regions) {
    if (city.code === code) return city.name;
    const county = city.counties.find((one) => one.code === code);
    if (county) return `${city.name}${county.name}`;
  }
  return undefined;
}

function committees() {
  return reference.committees.map((one) => ({
    ...one,
    id: `C${one.number}`,
    regionName: regionName(one.regionCode) ?? '湖北省',
    levelName: byCode(reference.catalogue.levels, one.level)?.name ?? '',
    reviewTypeName: '社会化评审',
    officeId: '',
    openPlans: plans().filter(({ committeeId, state }) => committeeId === `C${one.number}` && state === 'PUBLISHED')
      .length,
  }));
}

const started = Date.now();

function plans() {
  return reference.plans.plans.map((plan) => {
    const at = (days: number) => new Date(Math.ceil((started + days * DAY) / DAY) * DAY - 8 * 3_600_000).toISOString();
    const closesAt = at(plan.closesInDays);
    const year = new Date(started).getFullYear() + plan.yearOffset;
    return {
      id: plan.id,
      committeeId: `C${plan.committee}`,
      committeeName: reference.committees.find(({ number }) => number === plan.committee)?.name ?? '',
      name: `${year} 年度${plan.name}`,
      year,
      state: plan.closesInDays > 0 ? 'PUBLISHED' : 'CLOSED',
      opensAt: at(plan.opensInDays),
      closesAt,
      reviewCategory: plan.reviewCategory,
      series: plan.series,
      specialtyGroups: [],
      levels: plan.levels,
      declarationCategories: plan.declarationCategories,
      hoursRequired: false,
      proofPerWork: false,
      notes: reference.plans.notes,
      paper: { place: plan.paperPlace, until: closesAt.slice(0, 10) },
      contact: { name: plan.contactName, phone: plan.contactPhone },
      attachments: reference.plans.attachments,
      revision: 1,
      clauseSets: plan.levels.map(clauseSet),
    };
  });
}

const cites = (values: Record<string, unknown>, clause: string) =>
  (values['clauses'] as string[] | undefined)?.includes(clause) === true;

function conditionsOf(level: string): CheckView['conditions'] {
  const { clauses, neededAchievements } = clauseSet(level);
  const group = (kind: string, label: string, rule: 'ALL' | 'ANY' | 'AT_LEAST', own: (kind: string) => boolean) => ({
    kind,
    label,
    rule,
    codes: clauses.filter((clause) => own(clause.kind)).map(({ code }) => code),
    verdict: 'UNKNOWN' as const,
    ...(rule === 'AT_LEAST' ? { needed: neededAchievements } : {}),
  });
  return {
    asOf: `${new Date().getFullYear()}-12-31`,
    neededAchievements,
    citedAchievements: 0,
    groups: [
      group('ATTESTATION', '基本条件', 'ALL', (kind) => kind !== 'DEGREE_YEARS' && kind !== 'ACHIEVEMENT'),
      group('DEGREE_YEARS', '学历资历条件', 'ANY', (kind) => kind === 'DEGREE_YEARS'),
      group('ACHIEVEMENT', '业绩条件', 'AT_LEAST', (kind) => kind === 'ACHIEVEMENT'),
    ],
  };
}

function clauseSet(level: string) {
  const { common, levels, achievements } = reference.conditions;
  const own = levels[level];
  return {
    id: level,
    version: 1,
    series: 'ENG',
    level,
    neededAchievements: own?.needed ?? 0,
    clauses: [...common, ...(own?.clauses ?? []), ...achievements],
  };
}

/** A white page with grey lines, as a PNG. */
function blankPage([width, height]: [number, number]): Buffer {
  const row = (line: boolean) => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, line ? 0xdd : 0xff)]);
  const pixels = Buffer.concat(Array.from({ length: height }, (_, y) => row(y % 40 === 39 && y > 120)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
