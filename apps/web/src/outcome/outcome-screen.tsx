import { thisDay } from '../model/home.ts';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Page } from '../shell/page.tsx';
import { EmergencyPage } from './emergency-page.tsx';
import './outcome.css';
import { ResultPage } from './result-page.tsx';

/** The result of the readiness questions: one of four pages. */
export const OutcomeScreen = () => {
  const { verdict } = thisDay.value;
  return (
    <Page narrow>
      {verdict.outcome === 'emergency' ? <EmergencyPage verdict={verdict} /> : <ResultPage verdict={verdict} />}
      <NotReviewed />
    </Page>
  );
};
