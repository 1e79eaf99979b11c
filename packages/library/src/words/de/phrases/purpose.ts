import type { PhrasesPurpose } from '../../phrases.ts';

/** What Plumbline is for, and what a person agrees to. Source: rule book 9.1 (sentence by sentence), 9.3, SAF-03. */
export const purpose = {
  intendedPurpose:
    'Plumbline hilft Erwachsenen, allgemeines Training und Bewegungsgewohnheiten zu planen und festzuhalten, mit Blick auf einen Rücken, der sich wohlfühlt. Es ist ein Lern- und Fitnesswerkzeug. Es diagnostiziert, behandelt, überwacht oder verhütet keine Krankheit oder Verletzung und ersetzt keinen fachlichen Rat.',
  consent: {
    adult: {
      title: 'Plumbline ist für Erwachsene',
      lines: ['Bist du unter 18, kannst du alle Lektionen lesen. Einen Plan machen wir dann nicht für dich.'],
      tick: 'Ich bin 18 oder älter.',
    },
    limits: {
      title: 'Was es tut und wo es aufhört',
      lines: [
        'Es plant Kraft, Bewegung und kleine Gewohnheiten um das herum, was du ihm sagst.',
        'Es hebt deine eigenen Angaben auf und zeigt sie dir wieder.',
        'Es ist weder Ärztin noch Arzt. Es kann dich nicht sehen und sagt nicht, was du hast.',
      ],
    },
    readiness: {
      title: 'Zuerst ein paar Gesundheitsfragen',
      lines: [
        'Sie dauern ein paar Minuten. Feste Regeln lesen sie. Gleiche Antworten führen immer zum gleichen Ergebnis.',
        'Es gibt vier Ergebnisse: anfangen, sanft anfangen, zuerst zu einer Fachperson gehen oder jetzt Hilfe holen.',
      ],
    },
    storing: {
      title: 'Deine Antworten bleiben hier',
      lines: [
        'Es geht um deine Gesundheit. Darum fragen wir, bevor wir sie behalten.',
        'Sie liegen auf diesem Gerät. Nichts wird verschickt, außer du teilst es.',
      ],
      tick: 'Ja, behalte meine Antworten zur Gesundheit auf diesem Gerät.',
    },
    emergency: {
      title: 'Wenn plötzlich etwas passiert',
      lines: ['Plumbline kann keine Hilfe rufen. Ruf im Notfall die 112 oder die örtliche Notrufnummer an.'],
      tick: 'Das habe ich gesehen.',
    },
    erase: {
      title: 'Du kannst alles zurücknehmen',
      lines: ['Ein Tippen löscht alles auf diesem Gerät. Du brauchst keinen Grund.'],
    },
    again: {
      title: 'Die Regeln haben sich geändert',
      lines: ['Etwas Wichtiges ist anders, seit du zugestimmt hast. Bitte sieh es dir noch einmal an.'],
    },
    declined: {
      title: 'Das ist in Ordnung',
      lines: ['Alle Lektionen und die Seiten der Übungen bleiben offen. Nichts wird behalten.'],
    },
  },
  crisisSupport: {
    title: 'Wenn das Leben zu schwer wird',
    lines: [
      'Schmerzen und Sorgen können jeden Menschen mürbe machen. Du brauchst das nicht allein zu tragen.',
      'Ein Krisentelefon in deinem Land hört Tag und Nacht zu. Bist du gerade nicht sicher, ruf die 112 oder die örtliche Notrufnummer an.',
    ],
  },
} as const satisfies PhrasesPurpose;
