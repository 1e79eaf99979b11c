import type { ExerciseWords } from '@plumbline/engine';

export const weightShifts = {
  name: 'Gewicht verlagern im Stehen',
  aliases: ['Wiegen im Stehen', 'von Fuß zu Fuß', 'weight shift'],
  purpose: 'Du übst, dein Gewicht sicher von Fuß zu Fuß zu bringen.',
  setUp: 'Stell dich vor eine Küchenzeile, eine Wand oder einen schweren Stuhl, die Füße hüftbreit. Leg die Hände darauf.',
  steps: [
    'Steh gleich schwer auf beiden Füßen und spür den Boden.',
    'Schieb das Becken nach rechts, bis dieser Fuß schwerer ist.',
    'Der andere Fuß bleibt unten, nur leichter.',
    'Komm durch die Mitte und geh nach links.',
  ],
  cues: ['Beide Füße bleiben unten', 'Langsam wie ein Baum', 'Schau nach vorn'],
  breath: 'Atme normal, während du dich wiegst.',
  difficulties: [
    { what: 'Du fühlst dich unsicher.', ease: 'Wiege dich kleiner und halt dich mit beiden Händen.' },
    { what: 'Es ist zu leicht.', ease: 'Nimm nur die Fingerspitzen.' },
  ],
  stopIf: ['Schwindel', 'Das Gefühl, dass du fallen könntest'],
  standIns: 'Am besten ist die Küchenzeile. Eine Wand oder ein schwerer Stuhl geht auch.',
} as const satisfies ExerciseWords;
