// The signs on the buttons of the player; each button says its name as well.
const paths = {
  back: 'M19 5v14l-9-7zM6 5h2.5v14H6z',
  next: 'M5 5v14l9-7zM15.5 5H18v14h-2.5z',
  pause:
    'M6 4.5A1.5 1.5 0 0 1 7.5 3h1A1.5 1.5 0 0 1 10 4.5v15A1.5 1.5 0 0 1 8.5 21h-1A1.5 1.5 0 0 1 6 19.5zM14 4.5A1.5 1.5 0 0 1 15.5 3h1A1.5 1.5 0 0 1 18 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-1a1.5 1.5 0 0 1-1.5-1.5z',
  play: 'M7 4.2v15.6c0 .8.9 1.3 1.6.8l11.6-7.8c.6-.4.6-1.2 0-1.6L8.6 3.4C7.9 2.9 7 3.4 7 4.2z',
  done: 'M9.6 17.6 4.4 12.4 6.1 10.7 9.6 14.2 17.9 5.9 19.6 7.6z',
} as const;
export type IconName = keyof typeof paths;

/** Signs that point along the line of reading. */
const onward: readonly IconName[] = ['back', 'next'];

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    class={onward.includes(name) ? 'onward' : undefined}
    width="26"
    height="26"
    viewBox="0 0 24 24"
    fill="currentColor"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
