/** Appends and forgets the oldest beyond `most`: enough for every rule that looks back, bounded for ever. */
export const keepLast = <T>(list: T[], item: T, most = 60): void => {
  list.push(item);
  if (list.length > most) list.shift();
};
