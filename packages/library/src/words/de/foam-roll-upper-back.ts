import type { ExerciseWords } from '@plumbline/engine';

export const foamRollUpperBack = {
  name: 'Mit der Rolle: oberer Rücken',
  aliases: ['Brustwirbelsäule rollen', 'Faszienrolle Rücken'],
  purpose: 'Danach fühlt sich der obere Rücken vielleicht eine Weile lockerer an.',
  setUp:
    'Setz dich auf den Boden und lehn dich zurück, die Rolle quer unter den Schulterblättern. Beuge die Knie und stell die Füße fest auf.',
  steps: [
    'Umarm dich vor der Brust, der Kopf bleibt gerade.',
    'Heb das Becken ein wenig.',
    'Roll langsam zwischen den Schulterblättern und den untersten Rippen.',
    'Ruh drei Atemzüge auf einer empfindlichen Stelle.',
    'Dreh dich zum Aufstehen auf die Seite.',
  ],
  cues: ['Nur Rippen, nie der untere Rücken', 'Langsam rollen', 'Fünf von zehn, nicht mehr'],
  breath: 'Atme über empfindlichen Stellen langsam aus.',
  difficulties: [
    { what: 'Es fühlt sich zu stark an.', ease: 'Lass das Becken am Boden, oder nimm eine weichere Rolle.' },
    { what: 'Dein Nacken wird müde.', ease: 'Halt den Kopf mit den Händen.' },
  ],
  stopIf: ['Ein stechender Schmerz in einer Rippe oder der Wirbelsäule', 'Kribbeln in einem Arm'],
  standIns: 'Ohne Rolle lehnst du dich an der Wand auf einen Ball.',
} as const satisfies ExerciseWords;
