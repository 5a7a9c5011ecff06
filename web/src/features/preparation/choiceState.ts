import type { Catalogue, ChoicesRequest, ChoicesView, Committee } from '@/shared/api/types';
import { preparationTexts } from '@/shared/texts/preparation';

const say = preparationTexts.choices;

/** 其他: the person writes the specialty's name. */
export const OTHER = 'OTHER';

/** All choices as text: empty means not chosen yet. */
export type Choices = { [K in keyof ChoicesRequest]-?: string };

export function choicesFrom(view: ChoicesView): Choices {
  return {
    committeeId: view.committeeId ?? '',
    seriesCode: view.seriesCode ?? '',
    specialtyGroupCode: view.specialtyGroupCode ?? '',
    specialtyCode: view.specialtyCode ?? ((view.specialtyOther ?? '') === '' ? '' : OTHER),
    specialtyOther: view.specialtyOther ?? '',
    level: view.level ?? '',
    titleCode: view.titleCode ?? '',
    occupation: view.occupation ?? '通用',
    declarationCategory: view.declarationCategory ?? 'NORMAL',
    declarationType: view.declarationType ?? 'REVIEW',
  };
}

export function requestOf({ specialtyCode, specialtyOther, ...choices }: Choices): ChoicesRequest {
  return {
    ...choices,
    ...(specialtyCode === '' || specialtyCode === OTHER ? {} : { specialtyCode }),
    ...(specialtyCode === OTHER ? { specialtyOther } : {}),
  };
}

/** A new committee keeps what it also reviews and presets what it leaves no choice about. */
export function withCommittee(choices: Choices, committee: Committee, catalogue: Catalogue | undefined): Choices {
  const seriesCode = committee.series.includes(choices.seriesCode) ? choices.seriesCode : (committee.series[0] ?? '');
  return withSeries(
    { ...choices, committeeId: committee.id, level: committee.level },
    seriesCode,
    committee,
    catalogue,
  );
}

/** What had a value before and will not have it any more. */
export const lostBy = (before: Choices, after: Choices): (keyof Choices)[] =>
  (Object.keys(before) as (keyof Choices)[]).filter(
    (code) => code !== 'committeeId' && before[code] !== '' && before[code] !== after[code],
  );

export function withSeries(
  choices: Choices,
  seriesCode: string,
  committee: Committee | undefined,
  catalogue: Catalogue | undefined,
): Choices {
  const groups = groupsOf(catalogue, seriesCode, committee);
  const kept = groups.some(({ code }) => code === choices.specialtyGroupCode);
  const only = groups.length === 1 ? (groups[0]?.code ?? '') : '';
  const titles = titlesOf(catalogue, seriesCode, choices.level);
  return {
    ...choices,
    seriesCode,
    specialtyGroupCode: kept ? choices.specialtyGroupCode : only,
    specialtyCode: kept ? choices.specialtyCode : '',
    titleCode: titles.some(({ code }) => code === choices.titleCode) ? choices.titleCode : (titles[0]?.code ?? ''),
  };
}

export function withLevel(choices: Choices, level: string, catalogue: Catalogue | undefined): Choices {
  return { ...choices, level, titleCode: titlesOf(catalogue, choices.seriesCode, level)[0]?.code ?? '' };
}

const seriesOf = (catalogue: Catalogue | undefined, code: string) => catalogue?.series.find((one) => one.code === code);

export function groupsOf(catalogue: Catalogue | undefined, series: string, committee: Committee | undefined) {
  const groups = seriesOf(catalogue, series)?.specialtyGroups ?? [];
  const wanted = committee?.specialtyGroups ?? [];
  return wanted.length === 0 ? groups : groups.filter(({ code }) => wanted.includes(code));
}

export const titlesOf = (catalogue: Catalogue | undefined, series: string, level: string) =>
  (seriesOf(catalogue, series)?.titles ?? []).filter((title) => title.level === level);

export const specialtiesOf = (catalogue: Catalogue | undefined, series: string, group: string) =>
  seriesOf(catalogue, series)?.specialtyGroups.find(({ code }) => code === group)?.specialties ?? [];

/** What is still missing, by field, in the order of the page. */
export function missingOf(choices: Choices, hasSpecialties: boolean): [keyof Choices, string][] {
  const wanted: [keyof Choices, string][] = [
    ['committeeId', say.required(say.committee)],
    ['occupation', say.requiredText(say.occupation)],
    ['seriesCode', say.required(say.series)],
    ['specialtyGroupCode', say.required(say.group)],
    ...(hasSpecialties ? ([['specialtyCode', say.required(say.specialty)]] as [keyof Choices, string][]) : []),
    ...(choices.specialtyCode === OTHER
      ? ([['specialtyOther', say.requiredText(say.otherName)]] as [keyof Choices, string][])
      : []),
    ['level', say.required(say.level)],
    ['titleCode', say.required(say.title_)],
    ['declarationCategory', say.required(say.category)],
    ['declarationType', say.required(say.type)],
  ];
  return wanted.filter(([code]) => choices[code].trim() === '');
}
