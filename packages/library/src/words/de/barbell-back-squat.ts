import type { ExerciseWords } from '@plumbline/engine';

export const barbellBackSquat = {
  name: 'Kniebeuge mit der Langhantel',
  aliases: ['Langhantel-Kniebeuge', 'back squat'],
  purpose: 'Eine schwere Übung für die Beine, wenn du Kniebeugen mit Gewicht schon gut kannst.',
  setUp: 'Stell die Sicherungsstangen im Gestell knapp unter deinen tiefsten Punkt. Leg die Hantel oben auf den Rücken.',
  steps: [
    'Geh mit zwei kurzen Schritten weg von den Haken.',
    'Hol Luft und spann die ganze Mitte an.',
    'Sink gleichmäßig so tief, wie du es sicher kannst.',
    'Drück dich hoch, Hüfte und Brust steigen zugleich.',
    'Geh nach dem Satz mit der Stange wieder ins Gestell.',
  ],
  cues: ['Erst die Sicherung', 'Feste Mitte', 'Eine saubere nach der anderen'],
  breath: 'Atme oben ein und spann dich an. Lass die Luft los, wenn du aufstehst.',
  difficulties: [
    { what: 'Unten rollt sich dein Becken ein.', ease: 'Stopp höher, oder nimm Gewicht herunter.' },
    { what: 'Die Stange drückt auf die Schultern.', ease: 'Fass weiter außen, oder nimm wieder das Gewicht vor die Brust.' },
  ],
  stopIf: ['Schmerz im Rücken oder ein Gefühl, das ins Bein zieht', 'Schmerz in der Schulter unter der Stange', 'Schwindel'],
  standIns: 'Ohne Gestell machst du die Kniebeuge mit dem Gewicht vor der Brust.',
} as const satisfies ExerciseWords;
