// The two calm weeks that every story begins with.
export const calmWeeks = {
  1: [
    'Mon: glute 2 × 30 s, hinge 1 × 8, legs 1 × 8, front 2 × 30 s',
    'Wed: glute 1 × 10, legs 2 × 8, side 2 × 15 s',
    'Fri: back 1 × 6, hinge 1 × 8, twist 1 × 8',
  ],
  /** Two clean hinges raise the third (4.5); the week as a whole stays where it was (BUD-2), so Friday's back work gives way. */
  2: [
    'Mon: glute 2 × 30 s, hinge 1 × 10, legs 1 × 8, front 2 × 30 s',
    'Wed: glute 1 × 10, legs 2 × 8, side 2 × 15 s',
    'Fri: back 1 × 4, hinge 1 × 10, twist 1 × 8',
  ],
} as const;
