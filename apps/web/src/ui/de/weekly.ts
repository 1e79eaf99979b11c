import type { weekly as english } from '../en/weekly.ts';
import type { UiPart } from '../ui.ts';

// Die Fragen einer Woche, und wie es über die Monate geht.
export const weekly: UiPart<typeof english> = {
  week: {
    cardTitle: 'Wie war deine Woche?',
    cardLine: 'Ein paar Mal tippen, einmal in der Woche. Mit der Zeit zeigt sich, ob sich etwas ändert.',
    answer: 'Jetzt antworten',
    skip: 'Diese Woche nicht',
    stirs: {
      title: 'Reizt das deinen Rücken immer noch?',
      line: 'Wir fragen alle zwei Wochen. Was ihn nicht mehr reizt, musst du nicht mehr schonen.',
      same: 'Ja, immer noch',
      changed: 'Da hat sich etwas geändert',
      later: 'Jetzt nicht',
    },
    eyebrow: 'Deine Woche',
    foot: 'Aufgeschrieben wird es mit der letzten Antwort, und es bleibt auf diesem Gerät. Du kannst es auslassen.',
    told: 'Fragen der Woche',
    toldLine: 'Rücken {pain} von 10, im Weg {way} von 10, sicher {sure} von 10',
  },
  progress: {
    title: 'Wie es läuft',
    since: 'Seit {date}',
    emptyTitle: 'Deine ersten Punkte kommen mit der ersten Woche',
    emptyLine:
      'Einmal in der Woche fragen wir, wie es war. Jede Antwort steht hier. Nach sechs Wochen schauen wir zum ersten Mal, ob sich etwas geändert hat.',
    due: 'Die Fragen dieser Woche sind offen.',
    measures: {
      pain: 'Schmerz, Woche für Woche',
      interference: 'Wie sehr er dir im Weg ist',
      confidence: 'Wie sicher du bist',
    },
    fromTo: '{from} → {to}',
    reading: {
      early: {
        one: 'Noch zu früh. Wochen gehen von allein auf und ab. Nach einer weiteren Antwort schauen wir zum ersten Mal.',
        other: 'Noch zu früh. Wochen gehen von allein auf und ab. Nach {n} weiteren Antworten schauen wir zum ersten Mal.',
      },
      better: 'Besser, und zwar um mehr als das übliche Auf und Ab: am Anfang etwa {from}, jetzt etwa {to}.',
      worse:
        'Mühsamer, und zwar um mehr als das übliche Auf und Ab: am Anfang etwa {from}, jetzt etwa {to}. Es kann guttun, mit jemandem zu reden, der sich mit Rücken auskennt.',
      same: 'Etwa gleich: am Anfang etwa {from}, jetzt etwa {to}. Eine kleine Änderung kann im üblichen Auf und Ab stecken.',
      noRoom: 'Es fing so gut an, dass mehr kaum zu sehen wäre: am Anfang etwa {from}, jetzt etwa {to}.',
    },
    usual:
      'Das blasse Band zeigt, wie Schmerz in großen Studien meist von allein verläuft, von deinem Anfang aus. Es sagt nicht voraus, wie es bei dir wird.',
    toward:
      'Du hast in einer schweren Woche angefangen: {first}, dann etwa {usual}. Solche Wochen gehen meist von allein vorbei. Dieser Teil zählt darum nicht als Fortschritt.',
    legend: { answers: 'Deine Antworten', usual: 'Üblicher Verlauf', flare: 'Empfindliche Tage beginnen', block: 'Vier Wochen beginnen' },
    point: '{day}: {n} von 10',
    chart: {
      one: '{what}: eine Antwort, vom {from}.',
      other: '{what}: {n} Antworten vom {from} bis zum {until}. Mit den Pfeiltasten liest du eine nach der anderen.',
    },
    table: { open: 'Als Tabelle', day: 'Tag', answer: 'Antwort', usual: 'Üblich', band: '{low} bis {high}' },
    mine: {
      title: 'Was dir wichtig ist',
      lead: 'Bis zu drei Dinge, die leichter gehen sollen. Einmal in der Woche sagst du, wie gut jedes geht.',
      name: 'Was möchtest du tun können?',
      example: 'Zum Beispiel: mein Kind hochheben',
      add: 'Dazunehmen',
      asked: 'Kommt mit deinen nächsten Fragen der Woche.',
      now: '{n} von 10',
    },
    moved: {
      title: 'Tage, an denen du dich bewegt hast',
      line: {
        one: '1 Tag in den letzten vier Wochen: eine Einheit, ein Weg zu Fuß, eine Gewohnheit oder etwas, das du zurückholst.',
        other: '{n} Tage in den letzten vier Wochen: eine Einheit, ein Weg zu Fuß, eine Gewohnheit oder etwas, das du zurückholst.',
      },
    },
    tick: 'Ja, so ist es',
    yes: 'Ja',
    notYet: 'Noch nicht',
  },
};
