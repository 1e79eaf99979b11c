import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { route } from '../model/route.ts';
import './page.css';

interface PageProps {
  readonly children: ComponentChildren;
  readonly narrow?: boolean;
}

/** The frame of every page that is not a question; focus goes to its top when the address changes. */
export const Page = ({ children, narrow = false }: PageProps) => {
  const top = useRef<HTMLElement>(null);
  const where = route.value.join('/');
  useEffect(() => {
    // Beside a list that stays, the new part takes the focus itself.
    const target = top.current?.querySelector<HTMLElement>('.why h1') ?? top.current;
    target?.focus({ preventScroll: true });
  }, [where]);
  return (
    <main class={narrow ? 'page narrow' : 'page'} tabIndex={-1} ref={top}>
      {children}
    </main>
  );
};
