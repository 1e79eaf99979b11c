import type { ExerciseWords } from '@plumbline/engine';

export const sideLyingHipAbduction = {
  name: 'Bein heben in Seitenlage',
  aliases: ['seitliches Beinheben', 'Abduktion in Seitenlage', 'side leg raise'],
  purpose: 'Kräftigt die Hüfte an der Seite. Das hilft beim Gehen und beim Stehen auf einem Bein.',
  setUp: 'Leg dich auf einer Matte oder im Bett auf die Seite, der Kopf ruht. Beuge das untere Knie, das obere Bein ist gestreckt.',
  steps: [
    'Nimm das obere Bein ein wenig hinter den Körper.',
    'Die Zehen zeigen leicht nach unten, die Ferse führt.',
    'Heb das Bein etwa so hoch, wie deine Schulter breit ist.',
    'Warte kurz, ohne dass die Taille einknickt.',
    'Senk das Bein so langsam, wie es gestiegen ist.',
  ],
  cues: ['Die Ferse führt', 'Lange Taille', 'Niedrig und langsam'],
  breath: 'Atme aus, wenn das Bein steigt.',
  difficulties: [
    { what: 'Das Bein wandert nach vorn.', ease: 'Leg dich mit dem Rücken an eine Wand und schieb die Ferse daran hoch.' },
    { what: 'Ein gestrecktes Bein ist zu schwer.', ease: 'Beuge das obere Knie etwas, oder mach die Muschel.' },
  ],
  stopIf: ['Schmerz außen an der Hüfte', 'Schmerz im Rücken, wenn das Bein steigt'],
  standIns: 'Ein Bett oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
