import type { around as english } from '../en/around.ts';
import type { UiPart } from '../ui.ts';

// Learning, what a person can change, and what to say when something goes wrong.
export const around: UiPart<typeof english> = {
  trouble: {
    opening: 'Einen Moment …',
    away: 'Diese Seite ließ sich nicht holen. Versuch es noch einmal mit Verbindung.',
    'no-shelf': {
      title: 'Dieser Browser hebt nichts für uns auf',
      lines: [
        'Plumbline hebt deine Antworten auf diesem Gerät auf, und dieser Browser erlaubt das nicht.',
        'Ein privates Fenster oder eine strenge Einstellung kann der Grund sein. Erlaube dieser Seite, Daten zu speichern, und lade sie neu.',
        'Du kannst es auch nur ausprobieren: Alles geht, solange die Seite offen ist, und am Ende kannst du eine Kopie sichern.',
      ],
    },
    evicted: {
      title: 'Dieser Browser hat gelöscht, was hier lag',
      lines: [
        'Deine Einträge sind aus diesem Browser verschwunden. Browser tun das, wenn ein Gerät wenig Platz hat oder eine Seite lange nicht offen war.',
        'Wenn du eine Kopie hast, füge sie jetzt hinzu und mach weiter, wo du warst. Sonst kannst du neu beginnen.',
      ],
    },
    newer: {
      title: 'Ein neueres Plumbline hat hier geschrieben',
      lines: [
        'Auf diesem Gerät liegt etwas, das diese Version nicht lesen kann. Es kann um deine Sicherheit gehen, also raten wir nicht.',
        'Bring diese Seite auf den neuesten Stand und lade sie noch einmal. Nichts geht verloren: Alles bleibt, wie es ist.',
      ],
    },
    spoiled: {
      title: 'Ein Teil davon lässt sich nicht lesen',
      lines: [
        'Etwas hat den Text deiner Einträge von außen verändert. Eine fehlende Zeile kann eine wichtige Antwort sein, also machen wir aus dem Rest keinen Plan.',
        'Du kannst eine Kopie der Datei behalten und neu beginnen. Die Kopie enthält alles, was noch da ist.',
      ],
    },
    broken: {
      title: 'Auf dieser Seite ist etwas schiefgegangen',
      lines: [
        'Deine Antworten sind sicher: Jede wurde notiert, bevor sie zählte.',
        'Lade die Seite noch einmal und mach weiter, wo du warst.',
      ],
    },
    again: 'Noch einmal laden',
    goOn: 'Weiter, ohne etwas aufzuheben',
    beginAgain: 'Neu beginnen',
    keepCopy: 'Eine Kopie behalten',
    erase: 'Löschen und neu beginnen',
  },
  learn: {
    title: 'Lernen',
    lead: 'Kurze Texte und alle Übungen, die es gibt.',
    lessons: 'Kurze Texte',
    exercises: 'Übungen',
    search: '{n} Übungen durchsuchen',
    nothing: 'Nichts gefunden. Versuch ein anderes Wort, etwa Kniebeuge oder Dehnung.',
    tryThis: 'Probier das',
    startHere: 'Mit den Fragen beginnen',
  },
  you: {
    title: 'Du',
    told: 'Was du uns gesagt hast',
    change: 'Ändern',
    notSaid: 'nicht gesagt',
    readiness: 'Fragen zur Gesundheit',
    askAgain: 'Etwas ist anders: Frag mich noch einmal',
    askAgainLine:
      'Nach einer Operation, einer Geburt, einem neuen Medikament oder einem neuen Befund beantworte alle Gesundheitsfragen noch einmal.',
    again: 'Neu starten',
    againLine: 'Vier neue Wochen ab heute. Was du erreicht hast, bleibt.',
    againDo: 'Vier neue Wochen starten',
    purpose: 'Wofür Plumbline da ist',
    help: 'Hilfe sofort',
    data: 'Deine Daten',
    dataLine:
      'Jede Antwort wird notiert, bevor sie zählt. Nach dreißig Tagen werden deine Antworten zu dringenden Zeichen hier gelöscht; der Tag und das Ergebnis bleiben.',
    erase: 'Alles löschen',
    eraseLine: 'Einmal tippen, sofort. Gleich danach kannst du es noch zurückholen.',
    things: { one: '1 Ding', other: '{n} Dinge' },
    none: 'nichts davon',
  },
};
