import type { speaking as english } from '../en/speaking.ts';
import type { UiPart } from '../ui.ts';

// The choice of a language, and how far a translation has been read through.
export const speaking: UiPart<typeof english> = {
  language: {
    title: 'Idioma',
    lead: 'La página se carga otra vez en el idioma que elijas. Lo que nos contaste no cambia.',
    away: 'No pudimos traer este idioma. Prueba otra vez con conexión.',
    names: { en: 'English', es: 'Español', de: 'Deutsch' },
  },
  notReviewed: 'Ningún profesional de la salud ha revisado todavía esta traducción.',
};
