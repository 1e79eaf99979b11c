// The parts that every resource of the bundle is made of. Source: HL7 FHIR R4 (4.0.1).
import type { LocalDate } from '@plumbline/engine';

/** One resource. Ids are made of what is told, so that the same life gives the same bundle, and a newer one replaces the older. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Names of our own: an address that belongs to nobody, so no code of another's is claimed. */
const base = 'https://plumbline.invalid/fhir';
export type System = 'exercise' | 'measure' | 'answer' | 'test' | 'goal' | 'habit' | 'reason';
export const systemOf = (system: System): string => `${base}/CodeSystem/${system}`;
export const canonicalOf = (questionnaire: string): string => `${base}/Questionnaire/${questionnaire}`;
export const addressOf = ({ resourceType, id }: Pick<Resource, 'resourceType' | 'id'>): string => `${base}/${resourceType}/${id}`;

export const me = { reference: 'Patient/me' } as const;
/** What a person means to do, ordered by nobody. */
export const intended = { status: 'active', intent: 'plan', subject: me } as const;
export const referTo = ({ resourceType, id }: Pick<Resource, 'resourceType' | 'id'>) => ({ reference: `${resourceType}/${id}` });

/** Text that people wrote: what the format does not allow in a text is left out; undefined where nothing stays. */
export function freeText(text: string): string | undefined {
  const clean = text.replace(/[^\P{C}\t\n\r]/gu, '').trim();
  return clean === '' ? undefined : clean;
}
/** A code of ours, and what it is called. */
export function concept(system: System, code: string, name: string) {
  const text = freeText(name) ?? code;
  return { coding: [{ system: systemOf(system), code: codeText(code), display: text }], text };
}
/** A code has no blanks at its ends and none beside another. */
export const codeText = (code: string): string => code.replace(/\s+/g, '-');

/** An id has at most 64 letters, digits, hyphens and dots; anything else in a name of ours becomes a dot. */
export const idOf = (...parts: readonly (string | number)[]): string =>
  parts
    .join('-')
    .replace(/[^A-Za-z0-9.-]/g, '.')
    .slice(0, 64);

const ucum = 'http://unitsofmeasure.org';
/** Units by the codes of UCUM. */
const units = {
  minutes: { unit: 'min', code: 'min' },
  seconds: { unit: 's', code: 's' },
  centimetres: { unit: 'cm', code: 'cm' },
  degrees: { unit: '°', code: 'deg' },
  metres: { unit: 'm', code: 'm' },
  steps: { unit: '{steps}', code: '{steps}' },
  lengths: { unit: '{lengths}', code: '{lengths}' },
  times: { unit: '{times}', code: '{times}' },
  reps: { unit: '{reps}', code: '{reps}' },
} as const;
export type Unit = keyof typeof units;
export const quantity = (value: number, unit: Unit) => ({ value, ...units[unit], system: ucum });

const categories = 'http://terminology.hl7.org/CodeSystem/observation-category';
export interface Observed {
  readonly id: string;
  readonly category: 'survey' | 'activity' | 'exam';
  readonly code: ReturnType<typeof concept>;
  readonly on: LocalDate;
  readonly [more: string]: unknown;
}
/** Something a person told or did, on a day: the day is all that is said of the time. */
export const observation = ({ id, category, code, on, ...more }: Observed): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [{ coding: [{ system: categories, code: category }] }],
  code,
  subject: me,
  effectiveDateTime: on,
  performer: [me],
  ...more,
});
