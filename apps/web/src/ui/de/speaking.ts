import type { speaking as english } from '../en/speaking.ts';
import type { UiPart } from '../ui.ts';

// The choice of a language, and how far a translation has been read through.
export const speaking: UiPart<typeof english> = {
  language: {
    title: 'Sprache',
    lead: 'Die Seite lädt neu in der Sprache, die du wählst. Was du uns gesagt hast, bleibt.',
    away: 'Diese Sprache ließ sich nicht holen. Versuch es noch einmal mit Verbindung.',
    names: { en: 'English', es: 'Español', de: 'Deutsch' },
  },
  notReviewed: 'Diese Übersetzung hat noch keine medizinische Fachperson geprüft.',
};
