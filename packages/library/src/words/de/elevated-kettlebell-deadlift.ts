import type { ExerciseWords } from '@plumbline/engine';

export const elevatedKettlebellDeadlift = {
  name: 'Kreuzheben von der Stufe',
  aliases: ['erhöhtes Kreuzheben', 'Kugelhantel von der Stufe', 'elevated kettlebell deadlift'],
  purpose: 'Kräftigt Hüfte und Rücken aus einer leichten Starthöhe.',
  setUp: 'Stell ein leichtes Gewicht auf eine Stufe zwischen deine Füße. Die Füße stehen etwa hüftbreit, die Zehen nach vorn.',
  steps: [
    'Schieb die Hüfte zurück, bis die Hände den Griff erreichen.',
    'Mach die Arme lang und lass die Schultern sinken.',
    'Spann die Mitte an und drück den Boden weg.',
    'Steh ganz auf, ohne dich zurückzulehnen.',
    'Stell das Gewicht jedes Mal auf die Stufe zurück.',
  ],
  cues: ['Drück den Boden weg', 'Das Gewicht nah bei dir', 'Groß, nicht nach hinten'],
  breath: 'Atme vor dem Heben ein und kurz vor oben aus.',
  difficulties: [
    { what: 'Auf dem Weg zum Griff wird dein Rücken rund.', ease: 'Stell das Gewicht höher, oder beuge die Knie mehr.' },
    { what: 'Das Gewicht wandert nach vorn.', ease: 'Beginne mit ihm genau zwischen den Knöcheln.' },
  ],
  stopIf: ['Ein Ziehen im Rücken, das von Satz zu Satz wächst', 'Schmerz oder Kribbeln, das ins Bein zieht'],
  standIns: 'Heb einen Rucksack am oberen Griff von einer niedrigen Stufe.',
} as const satisfies ExerciseWords;
