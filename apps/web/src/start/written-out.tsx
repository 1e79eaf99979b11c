// The first screen as somebody sees it who was never here, written out as text when the page is built.
import { renderToString } from 'preact-render-to-string';
import { speak } from '../language/speak.ts';
import { createMemoryKeeping } from '../storage/memory-keeping.ts';

// Screens take their words as they are read in.
await speak('en');
const [{ App }, { keeping, openHome }] = await Promise.all([import('../app.tsx'), import('../model/home.ts')]);

/** The markup that `App` makes of an empty log. */
export async function firstScreen(): Promise<string> {
  keeping.value = createMemoryKeeping((bytes) => new Uint8Array(bytes));
  await openHome();
  return renderToString(<App />);
}
