// A bad day that was a slip of the thumb.
export const slips = {
  slip: {
    takeBack: 'It was a slip: take it back',
    what: 'A bad day',
    line: 'easy days from here on',
  },
} as const;
