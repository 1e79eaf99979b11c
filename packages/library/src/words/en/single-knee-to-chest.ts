import type { ExerciseWords } from '@plumbline/engine';

export const singleKneeToChest = {
  name: 'One knee to chest',
  aliases: ['knee hug'],
  purpose: 'A restful stretch for your low back and buttock.',
  setUp: 'Lie on your back on a mat or a bed. Bend both knees and rest your head on a pillow.',
  steps: [
    'Float one knee up over your hip.',
    'Clasp both hands behind that thigh.',
    'Bring the knee toward your chest until it feels pleasant.',
    'Leave your head and shoulders resting.',
    'Lower the foot slowly before you change.',
  ],
  cues: ['Head stays down', 'Hug, do not tug', 'Let the back rest'],
  breath: 'Breathe out as the knee comes in.',
  difficulties: [
    { what: 'Your arms are too short.', ease: 'Hold a towel looped behind the thigh.' },
    { what: 'The front of your hip pinches.', ease: 'Bring the knee a little to the side.' },
  ],
  stopIf: ['Pain going down a leg as you bend', 'A pinch in your groin'],
  standIns: 'A bed works instead of a mat.',
} as const satisfies ExerciseWords;
