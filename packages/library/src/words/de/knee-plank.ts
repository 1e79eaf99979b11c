import type { ExerciseWords } from '@plumbline/engine';

export const kneePlank = {
  name: 'Unterarmstütz auf den Knien',
  aliases: ['Knie-Plank', 'kurzer Stütz', 'knee plank'],
  purpose: 'Ein kürzerer Stütz, der zum ganzen hinführt.',
  setUp: 'Knie dich auf eine Matte und geh auf die Unterarme. Leg etwas unter, wenn die Knie empfindlich sind.',
  steps: [
    'Stell die Ellbogen genau unter die Schultern.',
    'Geh mit den Knien zurück, bis die Oberschenkel schräg stehen.',
    'Mach eine gerade Linie von den Knien bis zum Kopf.',
    'Zieh die Ellbogen leicht Richtung Knie.',
    'Lass zwischendurch das Becken zurück und ruh aus.',
  ],
  cues: ['Gerade von Knie bis Kopf', 'Kurz und sauber halten', 'Schau auf die Hände'],
  breath: 'Atme die ganze Zeit kurz und leicht.',
  difficulties: [
    { what: 'Dein Becken hängt durch oder steht hoch.', ease: 'Halt fünf Sekunden, ruh aus, dann noch einmal.' },
    { what: 'Deine Knie sind empfindlich.', ease: 'Leg ein Handtuch darunter, oder stütz dich auf die Küchenzeile.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz im Knie, der auch mit Polster bleibt'],
  standIns: 'Eine gefaltete Decke oder zwei Handtücher polstern die Knie.',
} as const satisfies ExerciseWords;
