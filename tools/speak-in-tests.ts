// Before a test of the app: its screens take their words as they are read in, and the tests read them in English.
import { expect } from 'vitest';

if (expect.getState().testPath?.includes('/apps/web/')) {
  const { speak } = await import('../apps/web/src/language/speak.ts');
  await speak('en');
}
