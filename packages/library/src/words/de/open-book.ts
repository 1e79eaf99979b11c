import type { ExerciseWords } from '@plumbline/engine';

export const openBook = {
  name: 'Offenes Buch',
  aliases: ['Drehung in Seitenlage', 'Brustkorb öffnen im Liegen', 'open book'],
  purpose: 'Öffnet die Brust und dreht den oberen Rücken, während du bequem liegst.',
  setUp: 'Leg dich auf die Seite, ein Kissen unter dem Kopf, die Knie gebeugt. Streck beide Arme nach vorn, Handfläche auf Handfläche.',
  steps: [
    'Heb den oberen Arm zur Decke.',
    'Lass ihn weiter nach hinten wandern, die Brust öffnet sich.',
    'Folge der Hand langsam mit den Augen.',
    'Ruh dort einen langen Atemzug.',
    'Bring den Arm zurück und schlag das Buch zu.',
  ],
  cues: ['Knie auf Knie', 'Nur so weit, wie es guttut', 'Die Brust führt'],
  breath: 'Atme ein, wenn der Arm steigt, und aus, wenn du dich öffnest.',
  difficulties: [
    { what: 'Das obere Knie rollt nach hinten.', ease: 'Klemm ein Kissen zwischen die Knie und dreh dich weniger.' },
    { what: 'Deine Schulter zwickt.', ease: 'Beuge den Ellbogen und lass die Hand auf den Rippen.' },
  ],
  stopIf: ['Ein Zwicken in der Schulter', 'Ein drehender Schmerz tief im Rücken', 'Schwindel'],
  standIns: 'Ein Sofa oder eine gefaltete Decke geht auch. Ein gerollter Mantel kann das Kissen sein.',
} as const satisfies ExerciseWords;
