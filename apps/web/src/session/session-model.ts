// What is asked once a session is over. Pure.

export type AfterStep = 'peak' | 'spread' | 'provoked' | 'effort' | 'reserve';
/**
 * Where it went and what stirred it only where it hurt more than a little (rule book 4.4); how much was left only where nobody could say
 * it during the session (4.5).
 */
export function afterSteps(peak: number | undefined, pre: number | undefined, isUnsaid = false): readonly AfterStep[] {
  const hurt = peak !== undefined && (peak >= 4 || peak > (pre ?? peak));
  return [
    ...(hurt ? (['peak', 'spread', 'provoked', 'effort'] as const) : (['peak', 'effort'] as const)),
    ...(isUnsaid ? (['reserve'] as const) : []),
  ];
}

/** What happens now, by why it was stopped. */
export const stopNowOf = (reason: string | undefined): 'none' | 'calm' | 'much' | 'pain' | 'unwell' =>
  reason === undefined ? 'none' : reason === 'pain' || reason === 'unwell' ? reason : reason === 'too-much' ? 'much' : 'calm';
