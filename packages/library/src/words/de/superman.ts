import type { ExerciseWords } from '@plumbline/engine';

export const superman = {
  name: 'Arme und Beine heben auf dem Bauch',
  aliases: ['Superman', 'Flieger auf dem Bauch'],
  purpose: 'Eine schwere Rückenübung, nur für alle, die sie sich wünschen.',
  setUp: 'Leg dich mit dem Bauch auf eine Matte, die Arme nach vorn gestreckt. Die Stirn ruht am Boden.',
  steps: [
    'Zieh Finger und Zehen weit auseinander.',
    'Heb Arme und Beine zusammen, nur ein wenig.',
    'Schweb zwei oder drei Sekunden.',
    'Komm mit Kontrolle herunter und lass alles los.',
  ],
  cues: ['Mach dich lang', 'Niedrig heben', 'Der Nacken bleibt in der Linie'],
  breath: 'Atme beim Heben aus und atme weiter, während du schwebst.',
  difficulties: [
    { what: 'Du kommst nur mit Ruck hoch.', ease: 'Heb nur einen Arm und das Bein gegenüber.' },
    { what: 'Dein Kopf kippt nach hinten.', ease: 'Schau auf den Boden vor deiner Nase.' },
  ],
  stopIf: ['Jedes Zwicken im unteren Rücken', 'Schmerz oder Kribbeln im Bein'],
  standIns: 'Ein Teppich oder eine gefaltete Decke kann die Matte sein.',
} as const satisfies ExerciseWords;
