// What stands around every screen.
export const frame = {
  name: 'Plumbline',
  oneExercise: 'An exercise',
  /** Amounts with their unit. */
  amounts: { seconds: '{n} s', minutes: '{n} min', both: '{min} min {s} s', metres: '{n} m' },
  tabs: { today: 'Today', plan: 'Plan', learn: 'Learn', you: 'You' },
  tabsLabel: 'Main pages',
  back: 'Back',
  next: 'Go on',
  save: 'Save',
  close: 'Close',
  print: 'Print this page',
  saved: 'Saved on this device.',
  saving: 'Saving …',
  savedTight: 'Saved, with the last room this browser has. Please free some space on the device soon, or save a copy.',
  notSaved: {
    'no-space': 'This could not be saved: the browser has no room left for this page. Free some space, then tap again.',
    'other-tab': 'This page is also open in another tab, and that one wrote last. We have loaded it here. Please tap again.',
    'not-kept': 'This could not be saved. Nothing was changed. Please tap again, or load the page anew.',
  },
} as const;
