// What is asked once a session is over. Pure.

/** Where it went and what stirred it only where it hurt more than a little. Source: rule book 4.4. */
export function afterSteps(peak: number | undefined, pre: number | undefined): readonly ('peak' | 'spread' | 'provoked' | 'effort')[] {
  const hurt = peak !== undefined && (peak >= 4 || peak > (pre ?? peak));
  return hurt ? ['peak', 'spread', 'provoked', 'effort'] : ['peak', 'effort'];
}

/** What happens now, by why it was stopped. */
export const stopNowOf = (reason: string | undefined): 'none' | 'calm' | 'much' | 'pain' | 'unwell' =>
  reason === undefined ? 'none' : reason === 'pain' || reason === 'unwell' ? reason : reason === 'too-much' ? 'much' : 'calm';
