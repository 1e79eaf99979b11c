import { useEffect, useRef } from 'preact/hooks';
import { hrefOf, route } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { AddPage } from './add-page.tsx';
import { ClientList } from './client-list.tsx';
import { ClientPage } from './client-page.tsx';
import { CopiesPage } from './copies-page.tsx';
import { desk } from './desk-words.ts';
import { fitting } from './fit-words.ts';
import { KeyPage } from './key-page.tsx';
import { later } from './later.tsx';
import { LinkPage } from './link-page.tsx';
import { ProgramPage } from './program-page.tsx';
import { ProgramsPage } from './programs-page.tsx';
import { SendPage } from './send-page.tsx';
import { Welcome } from './welcome.tsx';

// With the planner and all drawings: read in when somebody asks for them.
const AlongPage = later(async () => (await import('./along-page.tsx')).AlongPage);
const FitPage = later(async () => (await import('./fit-page.tsx')).FitPage);
const PaperHere = later(async () => (await import('./paper-here.tsx')).PaperHere);

const Shown = () => {
  const [page = '', one = '', two = ''] = route.value;
  switch (page) {
    case 'client':
      return <ClientPage key={one} id={one} />;
    case 'send':
      return <SendPage key={one} id={one} />;
    case 'link':
      return <LinkPage id={one} handover={two} />;
    case 'fit':
      return <FitPage key={one} id={one} program={two} />;
    case 'paper':
      return <PaperHere key={`${one} ${two}`} id={one} program={two} />;
    case 'along':
      return <AlongPage />;
    case 'copies':
      return <CopiesPage />;
    case 'programs':
      return <ProgramsPage />;
    case 'program':
      return <ProgramPage key={one} id={one} />;
    case 'key':
      return <KeyPage />;
    case 'results':
      return <AddPage part={one} />;
    default:
      return <Welcome />;
  }
};
/** On a laptop the list stays beside the page; on a phone it is the first page. */
export const DeskApp = () => {
  const [page = '', one = ''] = route.value;
  const main = useRef<HTMLDivElement>(null);
  const where = route.value.join('/');
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    if (page !== '') window.scrollTo(0, 0);
  }, [where]);
  return (
    <main class="desk" data-page={page === '' ? 'list' : 'page'}>
      <section class="desk-aside" aria-label={desk.clients}>
        <div class="desk-aside-head">
          <h1 class="desk-title">{desk.clients}</h1>
          <nav class="desk-nav" aria-label={desk.title}>
            <a href={hrefOf('programs')} aria-current={page === 'programs' ? 'page' : undefined}>
              {desk.programs}
            </a>
            <a href={hrefOf('key')} aria-current={page === 'key' ? 'page' : undefined}>
              {desk.key}
            </a>
            <a href={hrefOf('along')} aria-current={page === 'along' ? 'page' : undefined}>
              {desk.along.door}
            </a>
            <a href={hrefOf('copies')} aria-current={page === 'copies' ? 'page' : undefined}>
              {fitting.copies.door}
            </a>
          </nav>
        </div>
        <ButtonLink class="wide" href={hrefOf('results')}>
          {desk.add}
        </ButtonLink>
        <ClientList here={one} />
      </section>
      <div class="desk-main" tabIndex={-1} ref={main}>
        <Shown />
      </div>
    </main>
  );
};
