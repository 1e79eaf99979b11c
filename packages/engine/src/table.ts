// Tables by name: objects that many people fill with different names.

/**
 * A table with the entries of `from`, in their order. It knows no name but those put into it, and all tables are looked up one way: a plain
 * object is planned anew by the program that runs it for every set of names that comes up, which costs more than all the looking up.
 */
export const table = <T extends object = Record<string, never>>(...from: readonly (Partial<T> | undefined)[]): T =>
  Object.assign(Object.create(null) as T, ...from);
