import type { ExerciseWords } from '@plumbline/engine';

export const sittingSetup = {
  name: 'Sitzplatz einrichten',
  aliases: ['bequem sitzen', 'Arbeitsplatz einrichten', 'ergonomisch sitzen'],
  purpose: 'Macht deinen Sitz zu einem guten Platz, an dem du leicht die Lage wechselst.',
  setUp: 'Setz dich auf den Stuhl, den du am meisten nutzt, an deinen Tisch.',
  steps: [
    'Rutsch mit dem Becken ganz nach hinten.',
    'Leg ein kleines Kissen oder eine Rolle hinter die Taille, wenn du magst.',
    'Stell die Füße flach auf den Boden oder auf eine Kiste.',
    'Stell den Bildschirm etwa auf Augenhöhe. Die Ellbogen bleiben nah.',
    'Such eine zweite Art zu sitzen und tausch zwischen beiden.',
  ],
  cues: ['Der Rücken an der Lehne', 'Die Füße finden Boden', 'Die nächste Haltung ist die beste'],
  breath: 'Atme, wie du sonst auch atmest.',
  difficulties: [
    { what: 'Deine Füße reichen nicht hinunter.', ease: 'Leg eine Kiste, eine Tasche oder ein dickes Buch darunter.' },
    { what: 'Am Ende sitzt du krumm.', ease: 'Das ist eine Weile in Ordnung. Ändere es, wenn du es merkst.' },
  ],
  stopIf: ['Ein Bein, das taub wird: Steh auf, oder setz dich anders hin'],
  standIns: 'Jeder Sitz geht. Ein gerolltes Handtuch stützt den Rücken gut.',
} as const satisfies ExerciseWords;
