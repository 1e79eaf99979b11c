// Ein paar Minuten mit Anleitung.
import type { timing as english } from '../en/timing.ts';
import type { UiPart } from '../ui.ts';

export const timing: UiPart<typeof english> = {
  timers: {
    title: 'Ein paar Minuten mit Anleitung',
    lead: 'Tipp eins an und mach mit.',
    names: {
      breathe: 'Langsam atmen',
      contrast: 'Warm und kühl',
      'posture-reset': 'Kurz aufrichten',
      walk: 'Ein Spaziergang',
      'hang-series': 'Hängen',
    },
    breath: { out: 'Einatmen', hold: 'Warten', back: 'Ausatmen' },
    water: { out: 'Warm', hold: 'Warm', back: 'Kühl' },
    waterLine: { out: 'Warm, höchstens 40 Grad.', hold: 'Warm, höchstens 40 Grad.', back: 'Kühl, mindestens 15 Grad.' },
    felt: 'Ein kurzes Summen bei jedem Wechsel',
    oneQuestion: 'Vorher eine Frage',
    wound: 'Ist da, wo das Wasser läuft, eine offene Wunde, eine frische Narbe oder verletzte Haut?',
    notToday: 'Dann lass es heute',
    notTodayLine: 'Es kann warten, bis die Haut wieder zu ist. Langsam atmen tut auch gut.',
    closed: 'Heute nicht offen',
    closedLine: 'Deine Antworten oder deine Dinge zu Hause lassen es gerade nicht zu. An einem anderen Tag vielleicht.',
    hangs: 'Hängen ist Training: Erst kommen ein paar Fragen, und es wird als Einheit notiert.',
    hangsBegin: 'Mit dem Hängen anfangen',
    doneTitle: 'Geschafft',
    doneHabit: 'Für heute notiert: {name}.',
    doneWalk: 'Notiert: ein Spaziergang von {n} min.',
    notKept: 'Gut. Tage zählen wir, sobald du es als Gewohnheit behältst.',
    short: 'Es war kurz, darum wird nichts notiert. Das ist in Ordnung.',
    keepIt: 'Als Gewohnheit behalten, heute gemacht',
    again: 'Noch einmal',
    back: 'Zurück zum Tag',
  },
};
