import type { ExerciseWords } from '@plumbline/engine';

export const wheelchairPush = {
  name: 'Rollstuhlfahren',
  aliases: ['Rollstuhl antreiben', 'Rollstuhltraining', 'wheelchair push'],
  purpose: 'Trainiert Herz und Arme, mit einer Bewegung, die du schon kennst.',
  setUp: 'Nimm einen glatten, ebenen Weg mit Platz zum Wenden. Handschuhe können den Händen helfen.',
  steps: [
    'Greif etwas weiter hinten an die Reifen und schieb sie lang nach vorn.',
    'Lass die Hände fallen und zurückschwingen, locker und tief.',
    'Finde einen Takt, bei dem du noch plaudern kannst.',
    'Roll zwischendurch einfach weiter, wenn du magst.',
    'Hör zu der Zeit auf, die du geplant hast.',
  ],
  cues: ['Lange Züge', 'Lockere Hände zurück', 'Tiefe Schultern'],
  breath: 'Atme ein, wenn die Hände zurückschwingen, und aus, wenn du schiebst.',
  difficulties: [
    { what: 'Deine Schultern tun weh.', ease: 'Schieb sanfter und wähl ebenen Boden.' },
    { what: 'Bei dem Wetter bleibst du drinnen.', ease: 'Nimm einen Flur, oder marschiere im Sitzen, nur mit den Armen.' },
  ],
  stopIf: ['Schmerz in Schulter oder Handgelenk', 'Schmerz in der Brust oder Atem, der nicht ruhiger wird', 'Schwindel'],
  standIns: 'Dein eigener Rollstuhl ist alles, was du brauchst.',
} as const satisfies ExerciseWords;
