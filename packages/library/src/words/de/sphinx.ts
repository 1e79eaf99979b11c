import type { ExerciseWords } from '@plumbline/engine';

export const sphinx = {
  name: 'Sphinx',
  aliases: ['Unterarmstütz in Bauchlage', 'auf den Ellbogen liegen', 'prone on elbows'],
  purpose: 'Dein Rücken ruht, sanft nach hinten gebogen.',
  setUp: 'Leg dich mit dem Bauch auf eine Matte oder einen Teppich. Die Stirn ruht am Anfang auf den Händen.',
  steps: [
    'Schieb die Ellbogen unter die Schultern, die Unterarme liegen flach.',
    'Lass die Brust auf den Armen steigen, ohne zu drücken.',
    'Vorn bleibt das Becken schwer.',
    'Bauch und Po werden weich, während du ruhst.',
    'Leg die Brust ab und dreh den Kopf dahin, wo es leicht geht.',
  ],
  cues: ['Schweres Becken', 'Schultern weg von den Ohren', 'Weicher Bauch'],
  breath: 'Atme langsam in den Bauch.',
  difficulties: [
    { what: 'Es drückt im Rücken.', ease: 'Nimm die Ellbogen weiter nach vorn.' },
    { what: 'Dein Nacken wird müde.', ease: 'Schau hinunter auf deine Hände.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz, der weiter ins Bein zieht'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
