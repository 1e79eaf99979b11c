// The typeface of the app. It is put on when the page has nothing on it that would jump: on the first screen of a first visit it waits
// until the person goes on, anywhere else it comes as soon as it is here.
import file from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

const family = 'Figtree Variable';

/** Loads the typeface and puts it on once `calm` has come. Without it the page stays in the typeface of the device. */
export async function putOnTypeface(calm: Promise<unknown>): Promise<void> {
  const face = new FontFace(family, `url("${file}") format("woff2")`, { weight: '300 900' });
  await Promise.all([face.load(), calm]).catch(() => undefined);
  if (face.status === 'loaded') document.fonts.add(face);
}
