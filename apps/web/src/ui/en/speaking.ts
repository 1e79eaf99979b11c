// The choice of a language, and how far a translation has been read through.
export const speaking = {
  language: {
    title: 'Language',
    lead: 'The page loads again in the language you choose. Nothing you told us changes.',
    away: 'This language could not be brought here. Try again with a connection.',
    /** Each by its own name, so that it is found from any other. */
    names: { en: 'English', es: 'Español', de: 'Deutsch' },
  },
  /** Stands beside safety texts that no clinician has read in this language yet; empty where one has. */
  notReviewed: '',
} as const;
