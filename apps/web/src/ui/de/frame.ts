import type { frame as english } from '../en/frame.ts';
import type { UiPart } from '../ui.ts';

// What stands around every screen.
export const frame: UiPart<typeof english> = {
  name: 'Plumbline',
  oneExercise: 'Eine Übung',
  amounts: { seconds: '{n} s', minutes: '{n} min', both: '{min} min {s} s', metres: '{n} m' },
  tabs: { today: 'Heute', plan: 'Plan', learn: 'Lernen', you: 'Du' },
  tabsLabel: 'Hauptseiten',
  back: 'Zurück',
  next: 'Weiter',
  save: 'Sichern',
  close: 'Schließen',
  print: 'Diese Seite drucken',
  saved: 'Auf diesem Gerät gesichert.',
  saving: 'Wird gesichert …',
  savedTight: 'Gesichert, mit dem letzten Platz in diesem Browser. Bitte mach bald etwas Platz auf dem Gerät oder sichere eine Kopie.',
  notSaved: {
    'no-space': 'Das ließ sich nicht sichern: Der Browser hat für diese Seite keinen Platz mehr. Mach etwas Platz und tippe noch einmal.',
    'other-tab':
      'Diese Seite ist auch in einem anderen Tab offen, und der hat zuletzt geschrieben. Wir haben den neuen Stand geladen. Bitte tippe noch einmal.',
    'not-kept': 'Das ließ sich nicht sichern. Nichts wurde geändert. Bitte tippe noch einmal oder lade die Seite neu.',
  },
};
