import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { aftermath } from './aftermath.ts';

const { classes, kindWord } = phrases.stopSigns;

/** What happens next, after a session that was finished or stopped. */
export const EndedPage = () => {
  const leave = (): void => {
    aftermath.value = undefined;
    go('today');
  };
  const isSign = aftermath.value === 'stop-sign';
  return (
    <Page narrow>
      <div class="stack ended">
        <Plumb />
        <h1>{isSign ? classes.session.title : aftermath.value === 'stopped' ? ui.session.stopTitle : ui.session.doneTitle}</h1>
        {isSign ? <Notice tone="care" lines={classes.session.lines} /> : null}
        {aftermath.value === 'stopped' ? <p>{kindWord}</p> : null}
        {isSign ? null : ui.session.doneLines.map((line) => <p key={line}>{line}</p>)}
        <Button class="wide" onPress={leave}>
          {ui.session.toToday}
        </Button>
      </div>
    </Page>
  );
};
