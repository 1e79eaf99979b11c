import type { ExerciseWords } from '@plumbline/engine';

export const chestSupportedRow = {
  name: 'Rudern in Bauchlage',
  aliases: ['liegendes Rudern', 'chest-supported row'],
  purpose: 'Kräftigt den oberen Rücken, während der untere ruht.',
  setUp:
    'Leg zwei leichte Gewichte am Ende eines Betts oder einer hohen Bank auf den Boden. Leg dich auf den Bauch, die Schultern knapp über der Kante.',
  steps: [
    'Lass die Arme hängen und fass die Gewichte.',
    'Der Nacken bleibt lang, du schaust zum Boden.',
    'Heb die Ellbogen zur Decke.',
    'Spür, wie die Schulterblätter zueinander gehen.',
    'Lass die Gewichte sanft wieder hinunter.',
  ],
  cues: ['Die Brust bleibt schwer', 'Ellbogen zur Decke', 'Lockerer Nacken'],
  breath: 'Atme beim Heben aus und auf dem Weg nach unten ein.',
  difficulties: [
    { what: 'Dein Nacken wird müde.', ease: 'Leg die Stirn zwischendurch auf die Kante.' },
    { what: 'Flach zu liegen fühlt sich im Rücken eng an.', ease: 'Leg ein Kissen unter den Bauch.' },
  ],
  stopIf: ['Ein Zwicken in der Schulter', 'Schwindel', 'Schmerz im Rücken, wenn du auf dem Bauch liegst'],
  standIns: 'Zwei volle Flaschen sind gute Gewichte.',
} as const satisfies ExerciseWords;
