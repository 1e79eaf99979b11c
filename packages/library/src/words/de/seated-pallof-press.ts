import type { ExerciseWords } from '@plumbline/engine';

export const seatedPallofPress = {
  name: 'Pallof-Drücken im Sitzen',
  aliases: ['gegen die Drehung im Sitzen', 'seated Pallof press'],
  purpose: 'Du übst auf dem Stuhl, einem Zug zur Seite standzuhalten.',
  setUp:
    'Mach ein leichtes Band auf Höhe deiner Brust fest. Setz dich seitlich dazu, auf einen festen Stuhl oder in den Rollstuhl mit Bremsen.',
  steps: [
    'Stell die Füße so breit wie die Hüfte.',
    'Halt das Band mit beiden Händen nah an der Brust.',
    'Sitz groß und drück die Hände langsam nach vorn.',
    'Zähl bis zwei, die Brust schaut geradeaus.',
    'Hol die Hände ohne Eile wieder heran.',
    'Dreh den Stuhl für die andere Seite um.',
  ],
  cues: ['Sitz aufrecht', 'Die Brust schaut nach vorn', 'Beide Sitzknochen schwer'],
  breath: 'Atme aus, wenn die Hände vorgehen, und ein, wenn sie kommen.',
  difficulties: [
    { what: 'Du lehnst dich vom Band weg.', ease: 'Rück den Stuhl näher an den Halt.' },
    { what: 'Deine Arme werden zuerst müde.', ease: 'Drück nur halb so weit.' },
  ],
  stopIf: ['Ein drehender Schmerz im Rücken', 'Das Band oder der Halt rutscht'],
  standIns: 'Die Kante eines festen Betts kann der Sitz sein. Eine verschlossene Tür kann das Band halten.',
} as const satisfies ExerciseWords;
