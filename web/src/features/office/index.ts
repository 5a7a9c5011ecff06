/** Everything of the office area: one chunk that applicants never load. */
export { NewOrganization } from './NewOrganization';
export { OfficeDossierPage } from './OfficeDossierPage';
export { OfficeHome } from './OfficeHome';
