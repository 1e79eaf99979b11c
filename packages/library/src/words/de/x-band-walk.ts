import type { ExerciseWords } from '@plumbline/engine';

export const xBandWalk = {
  name: 'Seitschritte mit gekreuztem Band',
  aliases: ['X-Band-Walk', 'Seitgang mit langem Band'],
  purpose: 'Verbindet Arbeit für die Hüfte mit aufrechtem Gehen.',
  setUp: 'Stell dich mit flachen Schuhen auf die Mitte eines langen Bands. Kreuze die Enden vor dir und halt sie an der Hüfte.',
  steps: [
    'Zieh das Band an, bis du einen leichten Zug spürst.',
    'Steh groß, die Knie sind weich.',
    'Setz einen Fuß aus der Hüfte zur Seite.',
    'Der andere Fuß folgt, ohne heranzuschnappen.',
    'Geh nach dem letzten Schritt wieder zurück.',
  ],
  cues: ['Die Brust ist groß', 'Zieh den Fuß langsam nach', 'Schultern tief'],
  breath: 'Atme beim Gehen ein und aus, ohne anzuhalten.',
  difficulties: [
    { what: 'Das Band rutscht vom Fuß.', ease: 'Stell dich auf mehr Band, oder trag Schuhe mit tiefem Profil.' },
    { what: 'Du schaukelst von Seite zu Seite.', ease: 'Mach jeden Schritt kleiner.' },
  ],
  stopIf: ['Schmerz in Hüfte, Knie oder Rücken', 'Du verlierst das Gleichgewicht'],
  standIns: 'Hast du nur ein kurzes Schlaufenband, mach die Seitschritte mit Band.',
} as const satisfies ExerciseWords;
