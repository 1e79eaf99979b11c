// What the browser keeps, looked at beside the app.
import type { Page } from 'playwright-core';

/** Every line of the log, as the database holds it. */
export const linesIn = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('plumbline');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('lines').objectStore('lines').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result as string[]);
          };
        };
      }),
  );
