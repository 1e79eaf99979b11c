import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { addResults } from './desk-state.ts';
import type { Client } from './desk-store.ts';
import { desk } from './desk-words.ts';

const { along: words } = desk;

/** A client who lets this desk read along, read anew when it is asked for. */
export const AlongCard = ({ client, ticket }: { readonly client: Client; readonly ticket: string }) => {
  const [says, setSays] = useState('');
  const read = async (): Promise<void> => {
    setSays(words.reading);
    // What reads and opens is read in with the first asking.
    const results = await (await import('./along.ts')).readFrom(ticket);
    if (typeof results !== 'string') await addResults(client, results);
    setSays(typeof results === 'string' ? words[results] : '');
  };
  return (
    <Notice lines={[words.readOn]}>
      <Button look="line" onPress={read}>
        {words.anew}
      </Button>
      <p class="strong" role="status">
        {says}
      </p>
    </Notice>
  );
};
