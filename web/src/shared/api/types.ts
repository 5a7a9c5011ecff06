import type { components } from './generated/declaration-service';

type Schemas = components['schemas'];

export type FormView = Schemas['FormView'];
export type PageView = Schemas['PageView'];
export type PartView = Schemas['PartView'];
export type FieldView = Schemas['FieldView'];
export type FieldKind = FieldView['kind'];
export type CodeListEntry = Schemas['CodeListEntry'];
export type PartState = Schemas['PartState'];
export type ProblemView = Schemas['ProblemView'];
export type DeclarationView = Schemas['DeclarationView'];
export type CheckView = Schemas['CheckView'];
export type PageState = Schemas['PageStateView'];
export type ClauseVerdict = Schemas['ClauseView'];
export type ReceiptView = Schemas['ReceiptView'];
export type PreparationView = Schemas['PreparationView'];
export type Facts = Schemas['FactsRequest'];
export type Conditions = Schemas['ConditionsView'];
export type ChoicesRequest = Schemas['ChoicesRequest'];
export type ChoicesView = Schemas['ChoicesView'];
export type ChoiceView = Schemas['ChoiceView'];
export type CarryOverSource = Schemas['SourceView'];
export type CarriedView = Schemas['CarriedView'];
export type CaseView = Schemas['CaseView'];
export type OfficeRow = Schemas['OfficeRowView'];
export type OfficeDossier = Schemas['OfficeDossierView'];
export type TimelineEntry = Schemas['TimelineEntryView'];
export type Stage = DeclarationView['stage'];

export type {
  AttachmentEntry,
  AttachmentRule,
  Catalogue,
  Change,
  Changes,
  Clause,
  ClauseSet,
  Committee,
  Contact,
  DocumentRounds,
  Dossier,
  HomeContent,
  Me,
  MyBindings,
  MyIdentity,
  NewOrganization,
  Notice,
  Organization,
  Paged,
  Plan,
  Policies,
  Preview,
  Region,
  Reminder,
  Session,
  SpecialtyRequest,
  SubmittedRound,
} from './described';
