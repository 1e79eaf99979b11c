import type { ExerciseWords } from '@plumbline/engine';

export const highKneeMarch = {
  name: 'Marschieren mit hohen Knien',
  aliases: ['Marsch am Platz, hohe Knie', 'high-knee march'],
  purpose: 'Übt Gleichgewicht und eine ruhige Hüfte beim Marschieren auf der Stelle.',
  setUp: 'Stell dich neben eine Küchenzeile, eine Wand oder einen schweren Stuhl. Leg eine Hand darauf.',
  steps: [
    'Steh aufrecht, die Füße unter der Hüfte.',
    'Heb ein Knie, so hoch es leichtfällt.',
    'Warte kurz, beide Seiten der Hüfte sind gleich hoch.',
    'Setz den Fuß leise ab.',
    'Heb das andere Knie und bleib in einem gleichen Takt.',
  ],
  cues: ['Bei jedem Heben groß', 'Leise Füße', 'Die Hand bleibt dran'],
  breath: 'Atme natürlich, mit einem kleinen Ausatmen bei jedem Heben.',
  difficulties: [
    { what: 'Du kippst nach hinten, wenn das Knie steigt.', ease: 'Heb das Knie weniger hoch.' },
    { what: 'Du fühlst dich wacklig.', ease: 'Halt dich mit beiden Händen und heb nur die Ferse.' },
  ],
  stopIf: ['Ein Zwicken in der Leiste', 'Du verlierst fast das Gleichgewicht', 'Schwindel'],
  standIns: 'Jeder feste Halt auf Höhe der Taille geht.',
} as const satisfies ExerciseWords;
