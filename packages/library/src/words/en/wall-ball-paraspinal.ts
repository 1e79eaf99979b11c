import type { ExerciseWords } from '@plumbline/engine';

export const wallBallParaspinal = {
  name: 'Ball beside the mid back',
  aliases: ['wall ball for the back muscles', 'paraspinal ball'],
  purpose: 'Gives the muscles beside your mid back a gentle lean.',
  setUp: 'Stand with your back to a wall. Place a soft ball beside your spine, level with your lower shoulder blade.',
  steps: [
    'Check that the ball is on muscle, a thumb’s width off the spine.',
    'Put your feet a step forward and lean in gently.',
    'Bend your knees a few centimetres so the ball travels.',
    'Stay above your lowest ribs all the time.',
    'Step away and place it on the other side.',
  ],
  cues: ['Muscle, never the spine', 'Above the lowest ribs', 'Gentle lean'],
  breath: 'Let long breaths out while you lean.',
  difficulties: [
    { what: 'The ball feels hard.', ease: 'Use a softer ball, or lay a towel over it.' },
    { what: 'You cannot find the place.', ease: 'Ask someone to hold the ball, or start higher.' },
  ],
  stopIf: ['Pain that spreads', 'A sharp pain in a rib', 'You feel unwell or feverish'],
  standIns: 'Rolled socks make a soft ball.',
} as const satisfies ExerciseWords;
