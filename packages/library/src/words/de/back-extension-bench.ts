import type { ExerciseWords } from '@plumbline/engine';

export const backExtensionBench = {
  name: 'Rückenstrecken auf der schrägen Bank',
  aliases: ['Hyperextensions', 'Römischer Stuhl', 'back extension'],
  purpose: 'Kräftigt Hüfte und Rücken auf einer Bank im Studio.',
  setUp: 'Stell das Polster knapp unter die Falte deiner Hüfte. Hak die Füße ein und kreuze die Arme.',
  steps: [
    'Beginne als gerade Linie von Kopf bis Ferse.',
    'Beug dich mit langem Rücken aus der Hüfte.',
    'Geh nur so tief, dass der Rücken in Form bleibt.',
    'Spann den Po an und komm hoch, bis du gerade bist. Dort ist Schluss.',
  ],
  cues: ['Aus der Hüfte beugen', 'Gerade ist genug', 'Langsam nach unten'],
  breath: 'Atme ein, wenn du sinkst, und aus, wenn du kommst.',
  difficulties: [
    { what: 'Oben gehst du weiter als gerade.', ease: 'Stopp etwas früher und spann den Po an.' },
    { what: 'Unten wird dein Rücken rund.', ease: 'Geh nur halb so tief.' },
  ],
  stopIf: ['Oben ein Zwicken im unteren Rücken', 'Blut schießt in den Kopf, oder dir wird schwindelig'],
  standIns: 'Keine Bank zu Hause? Nimm „Arm und Bein diagonal“ oder beug dich aus der Hüfte.',
} as const satisfies ExerciseWords;
