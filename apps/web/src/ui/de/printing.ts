import type { printing as english } from '../en/printing.ts';
import type { UiPart } from '../ui.ts';

// Paper: the plan as a handout, and the page for a visit.
export const printing: UiPart<typeof english> = {
  paper: {
    door: 'Auf Papier',
    lead: 'Für die Wand oder den Kühlschrank. Die Tage, die kommen, und jede Übung mit ihren Bildern. Eine Farbe genügt zum Drucken.',
    large: 'Große Schrift',
    drawing: 'Bild {n} von {of} …',
  },
  visit: {
    door: 'Eine Seite für den Termin',
    lead: 'Empfindliche Tage, wie es dir geht, was du gemacht hast und drei Fragen, auf einer Seite. Du zeigst sie, wir senden nichts.',
    question: 'Frage {n}',
  },
};
