import type { ExerciseWords } from '@plumbline/engine';

export const wallBallParaspinal = {
  name: 'Ball neben dem mittleren Rücken',
  aliases: ['Ball an der Wand', 'Rückenmuskeln mit Ball', 'Faszienball Rücken'],
  purpose: 'Du lehnst die Muskeln neben dem mittleren Rücken sanft an einen Ball.',
  setUp: 'Steh mit dem Rücken zur Wand. Leg einen weichen Ball neben die Wirbelsäule, auf Höhe vom unteren Schulterblatt.',
  steps: [
    'Prüf, ob der Ball auf Muskel liegt, einen Daumen breit neben der Wirbelsäule.',
    'Stell die Füße einen Schritt vor und lehn dich sanft an.',
    'Beuge die Knie ein paar Zentimeter, dann wandert der Ball.',
    'Bleib immer über den untersten Rippen.',
    'Tritt weg und leg ihn auf die andere Seite.',
  ],
  cues: ['Muskel, nie die Wirbelsäule', 'Über den untersten Rippen', 'Sanft lehnen'],
  breath: 'Atme lang aus, während du lehnst.',
  difficulties: [
    { what: 'Der Ball ist hart.', ease: 'Nimm einen weicheren, oder leg ein Handtuch darüber.' },
    { what: 'Du findest die Stelle nicht.', ease: 'Lass jemanden den Ball halten, oder beginne höher.' },
  ],
  stopIf: ['Schmerz, der sich ausbreitet', 'Stechender Schmerz in einer Rippe', 'Du fühlst dich krank oder fiebrig'],
  standIns: 'Gerollte Socken sind ein weicher Ball.',
} as const satisfies ExerciseWords;
