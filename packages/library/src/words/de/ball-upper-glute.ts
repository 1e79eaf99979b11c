import type { ExerciseWords } from '@plumbline/engine';

export const ballUpperGlute = {
  name: 'Ball oben am Po',
  aliases: ['Ball an der Hüfte', 'Faszienball Po'],
  purpose: 'Drückt die Seite deines Gesäßes, während du an einer Wand stehst.',
  setUp: 'Stell dich seitlich an eine Wand. Ein Ball liegt zwischen der Wand und dem oberen, äußeren Teil vom Po.',
  steps: [
    'Stell die Füße einen kleinen Schritt von der Wand weg.',
    'Lehn dich an, bis du einen angenehmen Druck spürst.',
    'Beuge die Knie etwas und mal kleine Kreise.',
    'Warte auf einer empfindlichen Stelle und atme aus.',
    'Dreh dich um und lehn die andere Seite an.',
  ],
  cues: ['Oben und außen', 'Nur leicht lehnen', 'Weiche Knie'],
  breath: 'Atme jedes Mal aus, wenn du dich anlehnst.',
  difficulties: [
    { what: 'Der Ball fällt herunter.', ease: 'Steck ihn in eine lange Socke und halt das Ende fest.' },
    { what: 'Dein Bein kribbelt.', ease: 'Schieb den Ball höher und mehr zur Seite.' },
  ],
  stopIf: ['Kribbeln oder Schmerz, der ins Bein zieht', 'Stechender Schmerz in der Hüfte'],
  standIns: 'Gerollte Socken oder ein Tennisball gehen beide.',
} as const satisfies ExerciseWords;
