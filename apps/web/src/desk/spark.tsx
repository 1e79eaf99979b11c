interface SparkProps {
  readonly values: readonly number[];
  readonly tone: 'calm' | 'up' | 'idle';
}
/** Weekly pain as one small line, lower is calmer. Beside it the same is said in words, so it is hidden from who does not see it. */
export const Spark = ({ values, tone }: SparkProps) => {
  if (values.length < 2) return <span class="spark" />;
  const across = 72 / (values.length - 1);
  const points = values.map((value, at) => `${(2 + at * across).toFixed(1)},${(22 - 2 * value).toFixed(1)}`).join(' ');
  return (
    <svg class={`spark ${tone}`} viewBox="0 0 76 24" width="76" height="24" aria-hidden="true">
      <polyline points={points} fill="none" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
};
