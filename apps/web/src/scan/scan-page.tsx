import { foundIn } from '@plumbline/handover';
import { useState } from 'preact/hooks';
import { go, hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { Scanner } from './scanner.tsx';

const { scan: words } = ui;

/** A program goes on to its own page; results belong to a desk. */
export const ScanPage = () => {
  const [results, setResults] = useState<string | undefined>();
  const take = (text: string): string | undefined => {
    const found = foundIn(text);
    if (found === undefined) return words.foreign;
    if (found.kind === 'program') go('rx', found.link);
    else setResults(found.part);
    return undefined;
  };
  return (
    <Page narrow>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
        {results ? (
          <Notice tone="learn" lines={[words.forDesk]}>
            <ButtonLink look="quiet" href={`./desk/#/results/${results}`}>
              {words.toDesk}
            </ButtonLink>
          </Notice>
        ) : null}
        <Scanner onText={take} />
        <ButtonLink look="plain" href={hrefOf('today')}>
          {words.away}
        </ButtonLink>
      </div>
    </Page>
  );
};
