import type { ExerciseWords } from '@plumbline/engine';

export const suitcaseHold = {
  name: 'Gewicht halten im Stehen, einseitig',
  aliases: ['einseitiges Halten', 'Koffer halten', 'suitcase hold'],
  purpose: 'Übt die Seiten deines Körpers. Sie halten dich gerade, während du stehst.',
  setUp: 'Leg ein Gewicht auf einen Stuhl neben dir. Steh mit den Füßen hüftbreit.',
  steps: [
    'Beuge Hüfte und Knie und nimm das Gewicht in eine Hand.',
    'Richte dich auf, bis beide Schultern gleich hoch sind.',
    'Halt das Gewicht knapp neben dem Bein.',
    'Steh ganz ruhig und atme.',
    'Stell es zurück und nimm es dann mit der anderen Hand.',
  ],
  cues: ['Schultern gleich hoch', 'Die Füße drücken', 'Bleib groß'],
  breath: 'Atme die ganze Zeit sanft ein und aus.',
  difficulties: [
    { what: 'Du kippst zu einer Seite.', ease: 'Nimm weniger Gewicht und steh vor einem Spiegel.' },
    { what: 'Deine Hand wird müde.', ease: 'Halt kürzer, oder nimm eine Tasche mit dickem Griff.' },
  ],
  stopIf: ['Schmerz auf einer Seite vom Rücken', 'Dein Griff lässt nach'],
  standIns: 'Eine Einkaufstasche, eine volle Flasche oder ein gepackter Rucksack geht.',
} as const satisfies ExerciseWords;
