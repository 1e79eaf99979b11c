// What a link brings has its own code, the grammar and the signatures: read in when a link is opened.
import { useEffect, useState } from 'preact/hooks';
import { route } from '../model/route.ts';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';

type Shown = typeof import('./handed-page.tsx').HandedPage;
let loaded: Shown | undefined;
async function load(): Promise<Shown> {
  const [{ HandedPage }, { loadGrammar }] = await Promise.all([import('./handed-page.tsx'), import('./grammar.ts')]);
  await loadGrammar();
  loaded = HandedPage;
  return HandedPage;
}

export const HandedScreen = () => {
  const [Shown, setShown] = useState<Shown | undefined>(() => loaded);
  useEffect(() => {
    if (!Shown) void load().then((page) => setShown(() => page));
  }, []);
  const link = route.value[1] ?? '';
  return Shown ? (
    <Shown key={link} link={link} />
  ) : (
    <Page narrow>
      <p class="waiting">{ui.handed.opening}</p>
    </Page>
  );
};
