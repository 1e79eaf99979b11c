import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => unknown;
  /** `main` is the one next act of a screen. */
  readonly look?: 'main' | 'quiet' | 'line' | 'plain';
  readonly class?: string;
  readonly label?: string;
  /** In a form: what Enter does in its fields. */
  readonly isEnter?: boolean;
}

export const Button = ({ children, onPress, look = 'main', class: more = '', label, isEnter = false }: ButtonProps) => (
  <button type={isEnter ? 'submit' : 'button'} class={`button ${look} ${more}`} onClick={() => void onPress()} aria-label={label}>
    {children}
  </button>
);

interface LinkProps {
  readonly children: ComponentChildren;
  readonly href: string;
  readonly look?: 'main' | 'quiet' | 'line' | 'plain';
  readonly class?: string;
}
/** Looks like a button, and is a link: it goes somewhere and changes nothing. */
export const ButtonLink = ({ children, href, look = 'main', class: more = '' }: LinkProps) => (
  <a class={`button ${look} ${more}`} href={href}>
    {children}
  </a>
);
