import type { ExerciseWords } from '@plumbline/engine';

export const gluteSqueeze = {
  name: 'Po anspannen',
  aliases: ['Gesäß anspannen', 'glute squeeze'],
  purpose: 'Eine kurze Art, in einer Pause die Muskeln der Hüfte zu nutzen.',
  setUp: 'Steh, sitz oder lieg, wie du gerade bist. Die Füße zeigen nach vorn.',
  steps: [
    'Spann beide Seiten vom Po an, etwa sechs von zehn.',
    'Halt etwa eine Sekunde lang.',
    'Lass ganz los.',
    'Prüf, ob links und rechts gleich mitmachen.',
  ],
  cues: ['Fest, nie mit aller Kraft', 'Weicher Kiefer', 'Ganz loslassen'],
  breath: 'Lass bei jedem Anspannen kurz den Atem aus.',
  difficulties: [
    { what: 'Dein Becken schiebt nach vorn.', ease: 'Lehn den Rücken beim Anspannen an eine Wand.' },
    { what: 'Du spürst es hinten in den Beinen.', ease: 'Dreh die Zehen etwas nach außen und spann weniger an.' },
  ],
  stopIf: ['Schmerz am Steißbein oder im Becken', 'Kopfschmerz oder Druck im Kopf'],
  standIns: '',
} as const satisfies ExerciseWords;
