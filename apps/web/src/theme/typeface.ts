// The typeface of the app. The page's own script puts it on: see boot/boot.ts.
const family = 'Figtree Variable';

/** Loads the typeface and puts it on. Without it the page stays in the typeface of the device. */
export const putOnTypeface = (file: string): Promise<unknown> =>
  new FontFace(family, `url("${file}") format("woff2")`, { weight: '300 900' }).load().then(
    (face) => {
      document.fonts.add(face);
      document.documentElement.style.setProperty('--typeface', `"${family}", system-ui`);
    },
    () => undefined,
  );
