import { addresses, CODES_MOST, partsOf, type Results, writeResults } from '@plumbline/handover';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

const { show: words } = ui;

/** Where a code leads whose reader knows no Plumbline: the desk of this very place. */
const deskAddress = (part: string): string => new URL(`./desk/${addresses.results}${part}`, window.location.href).href;

interface CodesPageProps {
  readonly results: Results;
  readonly onBack: () => void;
  readonly onDone: () => void;
}
/** The code or the row of codes, large enough for the camera of somebody opposite. */
export const CodesPage = ({ results, onBack, onDone }: CodesPageProps) => {
  const text = useMemo(() => writeResults(results), [results]);
  const parts = useMemo(() => partsOf(text), [text]);
  const [at, setAt] = useState(0);
  useEffect(() => window.scrollTo(0, 0), []);
  const isTooLong = parts.length > CODES_MOST;
  const save = (): void => saveFile(`${deskAddress(text)}\n`, `plumbline-results-${results.until}.txt`);
  const done = (): void => {
    onDone();
    go('today');
  };
  return (
    <Page narrow>
      <div class="stack show-codes">
        <h1>{words.codes}</h1>
        {isTooLong ? <Notice tone="care" lines={[words.tooLong]} /> : <QrCode text={deskAddress(parts[at] ?? '')} label={words.picture} />}
        {parts.length > 1 && !isTooLong ? (
          <div class="show-turn">
            <Button look="line" onPress={() => setAt((at + parts.length - 1) % parts.length)}>
              {words.back}
            </Button>
            <p class="strong num" aria-live="polite">
              {put(words.code, { n: at + 1, of: parts.length })}
            </p>
            <Button look="quiet" onPress={() => setAt((at + 1) % parts.length)}>
              {words.next}
            </Button>
          </div>
        ) : null}
        <p>{words.open}</p>
        <Button class="wide" onPress={done}>
          {words.done}
        </Button>
        <p class="small muted">{words.doneLine}</p>
        <Button look="line" class="wide" onPress={save}>
          {words.file}
        </Button>
        <Button look="plain" onPress={onBack}>
          {ui.back}
        </Button>
      </div>
    </Page>
  );
};
