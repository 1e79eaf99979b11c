// Steps up, conditions and notes as they are written, for fields of their own. The program does not hold them; the text does.
import { quote, unquote } from '../quoted.ts';

export const conditionSubjects = ['pain', 'effort'] as const;
export const conditionActs = ['easier', 'hold', 'rest', 'stop'] as const;
export interface ConditionForm {
  readonly of: (typeof conditionSubjects)[number];
  /** 0 to 10. */
  readonly over: number;
  readonly act: (typeof conditionActs)[number];
}
/** Undefined where it is written otherwise. */
export function conditionIn(text: string): ConditionForm | undefined {
  const [, subject, over, word] = /^if\s+(\w+)\s+over\s+(\d+)\s+then\s+(\w+)$/.exec(text) ?? [];
  const of = conditionSubjects.find((each) => each === subject);
  const act = conditionActs.find((each) => each === word);
  return of === undefined || act === undefined ? undefined : { of, over: Number(over), act };
}
export const conditionText = ({ of, over, act }: ConditionForm): string => `if ${of} over ${over} then ${act}`;

export interface StepForm {
  readonly by: number;
  readonly to?: number;
  /** '', 's', 'kg' or 'm'. */
  readonly unit: string;
}
/** Undefined where it is written otherwise. */
export function stepIn(text: string): StepForm | undefined {
  const [, by, unit = '', to] = /^\+\s*(\d+(?:\.\d+)?)\s*(s|kg|m)?(?:\s+to\s+(\d+(?:\.\d+)?)\s*(?:s|kg|m)?)?$/.exec(text) ?? [];
  return by === undefined ? undefined : { by: Number(by), unit, ...(to === undefined ? {} : { to: Number(to) }) };
}
export const stepText = ({ by, to, unit }: StepForm): string => `+${by}${unit}${to === undefined ? '' : ` to ${to}${unit}`}`;

/** The exercise that `then side-plank` names. */
export const nextIn = (text: string): string | undefined => /^then\s+([a-z][\w-]*)$/i.exec(text)?.[1];
export const nextText = (id: string): string => `then ${id}`;

/** What a note says; undefined where its quotes cannot be read. */
export function noteIn(text: string): string | undefined {
  const quoted = /^note\s+(".*")$/.exec(text)?.[1];
  return quoted === undefined ? undefined : unquote(quoted);
}
export const noteText = (said: string): string => `note ${quote(said)}`;
