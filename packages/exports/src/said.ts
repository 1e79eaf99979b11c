// Fields that nobody filled in are left out of a file, rather than standing there empty.

type Left<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
/** The same without the fields that are undefined. */
export const said = <T extends object>(from: T): Left<T> =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as Left<T>;
