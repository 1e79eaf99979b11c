// The numbered items of the five articles: 308, as the inventory counts them.

/** Each article and how many items it has, numbered from 01. */
export const seedRanges = [
  { article: 'S000', items: 49 },
  { article: 'S001', items: 60 },
  { article: 'S002', items: 51 },
  { article: 'S003', items: 96 },
  { article: 'S004', items: 52 },
] as const;

/** 'S000-01' to 'S004-52', in order. */
export const seedIds: readonly string[] = seedRanges.flatMap(({ article, items }) =>
  Array.from({ length: items }, (_, index) => `${article}-${String(index + 1).padStart(2, '0')}`),
);
