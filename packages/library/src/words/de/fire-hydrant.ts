import type { ExerciseWords } from '@plumbline/engine';

export const fireHydrant = {
  name: 'Bein seitlich heben im Vierfüßlerstand',
  aliases: ['Hydrant', 'fire hydrant'],
  purpose: 'Kräftigt die Hüfte außen, während Hände und Knie dich halten.',
  setUp: 'Komm auf etwas Weichem in den Vierfüßlerstand. Verteil dein Gewicht auf beide Hände und beide Knie.',
  steps: [
    'Schau zum Boden, dann ist der Nacken lang.',
    'Lass ein Knie gebeugt und heb es zur Seite.',
    'Steig nur, bis dein Körper sich wegneigen will.',
    'Bleib einen Atemzug lang still.',
    'Stell das Knie wieder unter die Hüfte.',
  ],
  cues: ['Nicht wegneigen', 'Der Rücken gerade wie ein Tablett', 'Langsam auf, langsam ab'],
  breath: 'Atme aus, wenn das Knie sich hebt, und ein, wenn es zurückkommt.',
  difficulties: [
    { what: 'Du kippst zur anderen Seite.', ease: 'Heb nur halb so hoch.' },
    { what: 'Deine Handgelenke beschweren sich.', ease: 'Stütz dich auf Fäuste oder Unterarme.' },
  ],
  stopIf: ['Ein Zwicken in der Leiste', 'Schmerz im Handgelenk oder im Knie'],
  standIns: 'Eine gefaltete Decke oder zwei Handtücher gehen statt der Matte.',
} as const satisfies ExerciseWords;
