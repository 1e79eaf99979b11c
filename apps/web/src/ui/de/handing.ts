// A program that somebody handed over.
import type { handing as english } from '../en/handing.ts';
import type { UiPart } from '../ui.ts';

export const handing = {
  handed: {
    title: 'Ein Programm von {from}',
    made: 'Gemacht am {date}.',
    opening: 'Wir öffnen, was dir gegeben wurde …',
    compare: 'Ist es wirklich von {from}?',
    compareLine:
      'Einen Namen kann jeder schreiben. Diese Nummer kann niemand nachmachen: Vergleich sie mit der, die {from} dir gibt, auf Papier oder laut.',
    knownLine: 'Es trägt dieselbe Nummer wie zuvor.',
    matches: 'Die Nummer ist dieselbe',
    differs: 'Ist es eine andere? Dann lass dieses liegen und frag {from}.',
    use: 'Dieses Programm nehmen',
    useLine:
      'Heute beginnen vier neue Wochen. Was du erreicht hast, bleibt. Deine Antworten, die Schmerzampel und die Zeichen zum Aufhören gehen immer vor. Darum kann manches leichter beginnen oder anders aussehen.',
    notNow: 'Nicht jetzt',
    has: 'Was darin ist',
    session: 'Einheit: {name}',
    pick: 'Eine davon: {kinds}',
    same: 'Dieses Programm hast du schon.',
    older: 'Du hast eine neuere Fassung dieses Programms. Diese lassen wir liegen.',
    newer: 'Eine neue Fassung. So viel ändert sich: {n}.',
    change: { added: 'Neu: {what}', removed: 'Weg: {what}', changed: 'Anders: {what}' },
    whole: {
      notes: 'Was zum ganzen Programm gesagt wird',
      when: 'Wann es leichter wird, bei jeder Übung',
      habitTimes: 'Zeiten der Gewohnheiten',
    },
    withdrawn: '{from} hat dieses Programm zurückgenommen.',
    withdrawnLine: 'Du machst mit „Mein Plan“ weiter, der aus deinen Antworten entsteht. Was du erreicht hast, bleibt.',
    takeIn: 'Mit „Mein Plan“ weitermachen',
    first: 'Zuerst ein paar Fragen',
    firstLine: 'Vor jedem Programm fragen wir, wie es dir geht. Das Programm wartet hier so lange.',
    firstDo: 'Zu den Fragen',
    waiting: 'Ein Programm von {from} wartet',
    look: 'Ansehen',
    problem: {
      'not-a-link': {
        title: 'In diesem Link steckt kein Programm',
        lines: ['Vielleicht ging unterwegs ein Teil verloren. Bitte noch einmal darum oder scann den Code neu.'],
      },
      changed: {
        title: 'Dieser Link wurde unterwegs verändert',
        lines: ['Was er sagt, ist nicht das, was unterschrieben wurde. Darum nehmen wir ihn nicht. Bitte noch einmal darum.'],
      },
      newer: {
        title: 'Ein neueres Plumbline hat diesen Link gemacht',
        lines: ['Bring diese Seite auf den neuesten Stand und öffne den Link dann noch einmal.'],
      },
      unread: {
        title: 'Dieses Programm kann hier nicht gelesen werden',
        lines: [
          'Es nennt etwas, das diese Fassung nicht kennt. Bring diese Seite auf den neuesten Stand und öffne den Link dann noch einmal.',
        ],
      },
    },
  },
} as const satisfies UiPart<typeof english>;
