// One question as the screen shows it: its words, its control, and what is written down when it is answered.
import type { Nrs, QuestionId } from '@plumbline/engine';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** The key of the keyboard that chooses it. */
  readonly hotkey?: string;
}
export interface OptionGroup {
  readonly title?: string;
  readonly options: readonly Option[];
}
/** `chosen` holds what the person said before; nothing else is ever chosen. */
export type Control =
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      readonly chosen?: string | undefined;
      readonly tiles?: true;
      readonly say: (value: string) => Promise<unknown>;
    }
  | {
      readonly kind: 'scale';
      readonly low: string;
      readonly high: string;
      readonly chosen?: number | undefined;
      readonly say: (value: Nrs) => Promise<unknown>;
    }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      /** Where the first step of the stepper lands. */
      readonly start: number;
      readonly unit?: string | undefined;
      readonly chosen?: number | undefined;
      readonly skip?: string;
      readonly say: (value: number | undefined) => Promise<unknown>;
    }
  | {
      readonly kind: 'many';
      /** The places of the body, which may be touched in a picture too. */
      readonly isMap?: true;
      readonly groups: readonly OptionGroup[];
      readonly chosen: readonly string[];
      readonly most?: number;
      /** Just so many, or none. */
      readonly whole?: number;
      readonly none: string;
      readonly say: (values: readonly string[]) => Promise<unknown>;
    }
  | {
      readonly kind: 'text';
      /** Characters. */
      readonly most: number;
      readonly chosen?: string | undefined;
      readonly skip: string;
      /** Hears the words without spaces round them; empty where there are none. */
      readonly say: (words: string) => Promise<unknown>;
    }
  | {
      readonly kind: 'rates';
      readonly items: readonly { readonly item: string; readonly label: string }[];
      readonly levels: readonly { readonly value: number; readonly label: string }[];
      /** The answers of a line come when it is pressed. */
      readonly isFolded?: true;
      readonly chosen: Readonly<Record<string, number>>;
      readonly skip: string;
      readonly say: (said: Readonly<Record<string, number>>) => Promise<unknown>;
    }
  | { readonly kind: 'list'; readonly ids: readonly QuestionId[] }
  | { readonly kind: 'kit' | 'conditions' | 'loads' };

export interface Sheet {
  /** About safety, so that it says how far its translation has been read through. */
  readonly isSafety?: boolean;
  readonly title: string;
  readonly help?: string | undefined;
  readonly note?: string | undefined;
  readonly why?: true;
  readonly control: Control;
}

/** Options of a table of labels, in the table's order or in the order given. */
export const optionsOf = (labels: Readonly<Record<string, string>>, order: readonly string[] = Object.keys(labels)): readonly Option[] =>
  order.map((value) => ({ value, label: labels[value] ?? value }));
