import { useState } from 'preact/hooks';
import { fullDate } from '../model/day-words.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { put } from '../words.ts';
import { withdrawProgram } from './desk-state.ts';
import type { Client, ClientFile, SentProgram } from './desk-store.ts';
import { desk } from './desk-words.ts';

const { client: words } = desk;

const Withdraw = ({ clientId, sent }: { readonly clientId: string; readonly sent: SentProgram }) => {
  const [isAsked, setAsked] = useState(false);
  const withdraw = async (): Promise<void> => {
    await withdrawProgram(clientId, sent);
    go('link', clientId, sent.id);
  };
  if (!isAsked)
    return (
      <Button look="plain" onPress={() => setAsked(true)}>
        {words.withdraw}
      </Button>
    );
  return (
    <div class="stack">
      <p>{words.withdrawAsk}</p>
      <div class="chips">
        <Button look="quiet" onPress={withdraw}>
          {words.withdrawDo}
        </Button>
        <Button look="plain" onPress={() => setAsked(false)}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
};

/** What this client was sent, the newest first: the text, the link once more, and taking it back. */
export const SentCard = ({ client, file }: { readonly client: Client; readonly file: ClientFile }) => {
  if (file.sent.length === 0) return <Notice title={words.program} lines={[words.noProgram]} />;
  return (
    <Notice title={words.program}>
      {file.sent.toReversed().map((sent) => (
        <article key={sent.id} class="stack desk-sent">
          <div class="between">
            <h3>{sent.name}</h3>
            <span class="small muted">
              {sent.withdrawn
                ? put(words.withdrawn, { day: fullDate(sent.on) })
                : put(words.sent, { version: sent.version, day: fullDate(sent.on) })}
            </span>
          </div>
          {sent.withdrawn ? null : <pre class="desk-text">{sent.text.trim()}</pre>}
          <div class="chips">
            <ButtonLink look="quiet" href={hrefOf('link', client.id, sent.id)}>
              {words.again}
            </ButtonLink>
            {sent.withdrawn ? null : <Withdraw clientId={client.id} sent={sent} />}
          </div>
        </article>
      ))}
    </Notice>
  );
};
