// The plan as it goes on paper: sessions with boxes to tick, each exercise with two drawings.
import { handoutOf, handoutText, trainerOf } from '@plumbline/coach';
import { quotasOn } from '@plumbline/engine';
import { useMemo } from 'preact/hooks';
import { catalog, day, known } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { appAddress } from './app-address.ts';
import { PaperSheet } from './paper-sheet.tsx';
import { paperScene } from './scene.ts';

export const PaperPage = () => {
  const text = useMemo(
    () =>
      plan.value
        ? handoutText(
            handoutOf(plan.value, { from: day.value, trainer: trainerOf(known(), catalog), quotas: quotasOn(known(), day.value) }),
            paperScene(),
          )
        : undefined,
    [plan.value, day.value],
  );
  return <Page>{text ? <PaperSheet text={text} address={appAddress()} way={{ href: hrefOf('plan'), name: ui.tabs.plan }} /> : null}</Page>;
};
