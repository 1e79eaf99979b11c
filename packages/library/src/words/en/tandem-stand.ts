import type { ExerciseWords } from '@plumbline/engine';

export const tandemStand = {
  name: 'Heel-to-toe stand',
  aliases: ['tandem stand', 'tightrope stand'],
  purpose: 'Trains your balance in a narrow stance.',
  setUp: 'Stand sideways to a counter, wall or heavy chair. Rest one hand on it.',
  steps: [
    'Place one foot right in front of the other, heel to toe.',
    'Share your weight between both feet.',
    'Look at a spot on the wall and stand quietly.',
    'Step out to rest, then swap the front foot.',
  ],
  cues: ['Hand stays close', 'Eyes on one spot', 'Tall and easy'],
  breath: 'Breathe as you would when chatting.',
  difficulties: [
    { what: 'You sway a lot.', ease: 'Leave a small gap between the feet.' },
    { what: 'It feels easy.', ease: 'Lighten your hand to one finger.' },
  ],
  stopIf: ['Dizziness', 'Having to grab the support again and again'],
  standIns: 'A kitchen counter is best; a wall or heavy chair works.',
} as const satisfies ExerciseWords;
