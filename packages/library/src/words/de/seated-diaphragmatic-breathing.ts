import type { ExerciseWords } from '@plumbline/engine';

export const seatedDiaphragmaticBreathing = {
  name: 'Bauchatmung im Sitzen',
  aliases: ['Atmen auf dem Stuhl', 'Atempause', 'belly breathing'],
  purpose: 'Eine ruhige Pause, die auf jedem Stuhl geht.',
  setUp: 'Setz dich ganz nach hinten, die Füße flach, der Rücken angelehnt. Leg die Hände um die unteren Rippen.',
  steps: [
    'Atme ruhig durch die Nase ein.',
    'Spür, wie die Rippen sich in beide Hände schieben.',
    'Lass den Bauch weich und rund werden.',
    'Lass die Luft langsam hinaus, die Rippen sinken.',
    'Ruh einen Moment, bis der nächste Atem kommt.',
  ],
  cues: ['Rippen in die Hände', 'Schultern bleiben tief', 'Das Einatmen hat Zeit'],
  breath: 'Zähl beim Einatmen etwa bis vier und beim Ausatmen bis sechs, so leise du magst.',
  difficulties: [
    { what: 'Deine Schultern ziehen hoch.', ease: 'Leg die Arme auf ein Kissen im Schoß.' },
    { what: 'Tief im Sitz ist es eng.', ease: 'Sitz etwas aufrechter. So hat der Bauch Platz.' },
  ],
  stopIf: [
    'Benommenheit, die nach ein paar normalen Atemzügen nicht vergeht',
    'Schmerz in der Brust oder Atemnot, die bleibt: Hol ärztliche Hilfe',
  ],
  standIns: 'Ein Sofa, ein Rollstuhl oder die Bettkante mit Kissen im Rücken geht auch.',
} as const satisfies ExerciseWords;
