import type { ExerciseWords } from '@plumbline/engine';

export const goodMorning = {
  name: 'Verbeugung im Stehen',
  aliases: ['Good Morning', 'Rumpfbeuge im Stehen'],
  purpose: 'Kräftigt mit einer langsamen Verbeugung die Rückseite der Beine und den Rücken.',
  setUp: 'Stell die Füße hüftbreit und kreuze die Arme auf der Brust.',
  steps: [
    'Mach die Knie weich, und so bleiben sie.',
    'Lass die Hüfte nach hinten gleiten, während die Brust nach vorn kommt.',
    'Kehr um, sobald es hinten am Oberschenkel deutlich zieht.',
    'Spann den Po an und richte dich auf.',
  ],
  cues: ['Die Hüfte gleitet zurück', 'Nur so weit, wie es leicht ist', 'Am Ende hilft der Po'],
  breath: 'Atme auf dem Weg nach unten ein und nach oben aus.',
  difficulties: [
    { what: 'Kurz vor unten wird dein Rücken rund.', ease: 'Komm etwas früher hoch.' },
    { what: 'Deine Beine fühlen sich gespannt an.', ease: 'Beuge die Knie mehr.' },
  ],
  stopIf: ['Ein Ziehen im Rücken, das stärker wird', 'Schmerz oder Kribbeln, das ins Bein zieht', 'Schwindel'],
  standIns: '',
} as const satisfies ExerciseWords;
