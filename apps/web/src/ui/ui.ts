// What this page says by itself, as a type: a table that forgets a word does not compile.
import type { english } from './en/english.ts';

type Said<T> = T extends string ? string : { readonly [K in keyof T]: Said<T[K]> };
export type Ui = Said<typeof english>;
/** One file of it. */
export type UiPart<T> = Said<T>;
