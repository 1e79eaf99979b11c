// What a verb says to the shell. Source: settled 13; 70 is the usual number for a bug in the program itself.

export const exitCodes = {
  done: 0,
  /** Not cleared, unsafe: an answer, not an error. */
  no: 1,
  usage: 2,
  notSignedIn: 3,
  notFound: 4,
  conflict: 5,
  corrupt: 6,
  /** No room on the disk. */
  noSpace: 7,
  unreachable: 8,
  newerVersion: 9,
  bug: 70,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
