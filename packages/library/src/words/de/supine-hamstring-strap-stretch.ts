import type { ExerciseWords } from '@plumbline/engine';

export const supineHamstringStrapStretch = {
  name: 'Beinrückseite dehnen im Liegen',
  aliases: ['hinteren Oberschenkel dehnen mit Gurt', 'hamstring strap stretch'],
  purpose: 'Dehnt den Oberschenkel hinten, und dein Rücken ruht ganz.',
  setUp: 'Leg dich auf einer Matte oder im Bett auf den Rücken, die Knie gebeugt. Leg einen Gurt oder ein Handtuch um einen Fuß.',
  steps: [
    'Heb dieses Bein, bis das Knie fast gestreckt ist.',
    'Zieh am Gurt, bis es hinten am Oberschenkel leicht zieht.',
    'Das Steißbein bleibt unten.',
    'Warte und lass das Bein schwer werden.',
    'Beuge das Knie zum Schluss. Dann kommt der Gurt um den anderen Fuß.',
  ],
  cues: ['Leicht ziehen, nicht wippen', 'Steißbein bleibt unten', 'Weiche Hände'],
  breath: 'Atme jedes Mal langsam aus, wenn das Bein nachgibt.',
  difficulties: [
    { what: 'Du spürst es in Kniekehle oder Wade.', ease: 'Beuge das Knie etwas und streck die Zehen.' },
    { what: 'Deine Schultern spannen.', ease: 'Nimm einen längeren Gurt, damit die Arme ruhen.' },
  ],
  stopIf: ['Kribbeln oder ein Ziehen wie Strom in Wade oder Fuß', 'Schmerz im Rücken'],
  standIns: 'Ein Badetuch, ein Gürtel oder ein Schal geht als Gurt. Ein Bett geht statt der Matte.',
} as const satisfies ExerciseWords;
