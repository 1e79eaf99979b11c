import type { ExerciseWords } from '@plumbline/engine';

export const seatedThoracicExtension = {
  name: 'Seated upper-back opener',
  aliases: ['chair thoracic extension', 'seated thoracic extension'],
  purpose: 'Opens your upper back and chest after leaning forward for long.',
  setUp: 'Sit right back in a firm chair whose back ends below your shoulder blades. Cross your arms over your chest.',
  steps: [
    'Keep your low back touching the chair.',
    'Lift your breastbone and lean your upper back over the edge.',
    'Keep your chin tucked in a little.',
    'Come back up slowly and let your shoulders drop.',
  ],
  cues: ['Lift, then lean', 'Chin stays in', 'Ribs stay soft'],
  breath: 'Breathe in as you lift, breathe out as you come back.',
  difficulties: [
    { what: 'The chair digs in.', ease: 'Hang a folded towel over its edge.' },
    { what: 'Your low back arches instead.', ease: 'Put your feet on a box and make it smaller.' },
  ],
  stopIf: ['Feeling dizzy', 'Pain in your ribs or breastbone'],
  standIns: 'A low-backed wheelchair or a firm sofa works. Make sure that it cannot tip.',
} as const satisfies ExerciseWords;
