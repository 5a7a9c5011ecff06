import type { NewOrganization } from '@/shared/api/types';
import { officeTexts as say } from '@/shared/texts/office';

const LENGTH = 18;

/** What is known to be wrong before it is sent; the server checks again. */
export function organizationErrors(wanted: NewOrganization): Partial<Record<keyof NewOrganization, string>> {
  const code = wanted.creditCode ?? '';
  return {
    ...(wanted.name.trim() === '' ? { name: say.required(say.employerName) } : {}),
    ...(wanted.superiorId === '' ? { superiorId: say.requiredChoice(say.superior) } : {}),
    ...(code.includes('O') ? { creditCode: say.creditCodeLetter } : {}),
    ...(code !== '' && code.length !== LENGTH ? { creditCode: say.creditCodeLength(code.length) } : {}),
  };
}
