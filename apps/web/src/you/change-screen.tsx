import { AskFrame } from '../check/ask-frame.tsx';
import { ControlView } from '../check/control-view.tsx';
import { sheetFor } from '../check/sheet-for.ts';
import { known } from '../model/home.ts';
import { go, route } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { toldAbout } from './told-model.ts';
import { YouScreen } from './you-screen.tsx';

/** One answer, shown as it is, to be changed. */
export const ChangeScreen = () => {
  const key = route.value[1] ?? '';
  // Only what the list offers can be changed here; readiness answers are asked anew as a whole.
  if (!toldAbout(known().person).some(({ step }) => step === key)) return <YouScreen />;
  const sheet = sheetFor(key, true);
  const back = (): void => go('you');
  return (
    <AskFrame sheet={sheet} eyebrow={ui.you.told} name={key} onBack={back} onKeep={back}>
      <ControlView key={key} sheet={sheet} seen onDone={back} />
    </AskFrame>
  );
};
