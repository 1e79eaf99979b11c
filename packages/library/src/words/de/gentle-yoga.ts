import type { ExerciseWords } from '@plumbline/engine';

export const gentleYoga = {
  name: 'Sanftes Yoga',
  aliases: ['Yoga für den Anfang', 'ruhiges Yoga'],
  purpose: 'Eine langsame Stunde, die Bewegen, Dehnen und Ruhen mischt.',
  setUp: 'Such dir eine langsame Stunde für den Anfang und leg Matte und Kissen bereit. Sag der Kursleitung, was deinen Rücken stört.',
  steps: [
    'Beginne mit den ersten leichten Stellungen.',
    'Komm langsam in jede Stellung und bleib weit unter deiner Grenze.',
    'Nimm einen Klotz, einen Gurt oder ein Kissen, wann immer es hilft.',
    'Lass jede Stellung aus, die etwas aufrührt.',
    'Lieg oder sitz am Ende ein paar Minuten still.',
  ],
  cues: ['Leichte Anstrengung', 'Deine Grenze, nicht ihre', 'Lass aus, was du magst'],
  breath: 'Atme langsam durch die Nase und beweg dich mit dem Atem.',
  difficulties: [
    { what: 'Du willst mit den anderen mithalten.', ease: 'Mach jede zweite Stellung und ruh dazwischen.' },
    { what: 'Nach vorn beugen ist zu viel.', ease: 'Beuge die Knie, oder leg die Hände auf einen Stuhl.' },
  ],
  stopIf: ['Schmerz, der in den Arm oder ins Bein zieht', 'Schwindel'],
  standIns: 'Ein Teppich oder eine Decke geht statt der Matte, und Bücher können Klötze sein.',
} as const satisfies ExerciseWords;
