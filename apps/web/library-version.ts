// The version of the library is a hash of all that is in it. It is worked out here, once, and not at every start of the app.
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const file = join(import.meta.dirname, '../../packages/library/src/library.ts');
const workedOut = 'inputsHash({ exercises, programs })';

export const libraryVersion: Plugin = {
  name: 'plumbline-library-version',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: file },
    async handler(code) {
      const { module } = await runnerImport<typeof import('@plumbline/library')>(file, {
        configFile: false,
        logLevel: 'error',
      });
      const filled = code.replace(workedOut, () => JSON.stringify(module.library.version));
      if (filled === code) throw new Error('The library no longer works out its version as this build expects.');
      return filled;
    },
  },
};
