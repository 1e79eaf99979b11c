import type { ExerciseWords } from '@plumbline/engine';

export const relief9090 = {
  name: 'Ruhe mit hohen Beinen',
  aliases: ['Stufenlagerung', 'Beine auf dem Stuhl', '90/90'],
  purpose: 'Ein Ruheplatz für einen Rücken, der wehtut. Die Beine werden getragen.',
  setUp: 'Leg dich ins Bett, ein paar Kissen unter den Waden. Oder leg dich auf eine Matte, die Waden auf einem Stuhl.',
  steps: [
    'Rück heran, bis Hüfte und Knie gebeugt sind wie beim Sitzen.',
    'Lass die Arme zur Seite fallen.',
    'Die Kissen oder der Stuhl tragen deine Beine ganz.',
    'Bleib ein paar Minuten, der Rücken darf breit werden.',
    'Roll dich auf die Seite, um aufzustehen.',
  ],
  cues: ['Schwere Beine', 'Lockerer Kiefer', 'Über die Seite hoch'],
  breath: 'Atme tief und langsam in den Bauch.',
  difficulties: [
    { what: 'Dein Becken hängt in der Luft.', ease: 'Nimm weniger Kissen, oder rück näher.' },
    { what: 'Auf den Boden zu kommen ist schwer.', ease: 'Bleib im Bett und nimm Kissen.' },
  ],
  stopIf: ['Taubheit in den Beinen, die zunimmt', 'Benommen auf dem Rücken: Dreh dich auf die linke Seite'],
  standIns: 'Sofakissen, ein niedriger Hocker oder ein Stapel Decken hält deine Beine auch.',
} as const satisfies ExerciseWords;
