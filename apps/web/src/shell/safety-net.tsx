import { Component, type ComponentChildren } from 'preact';
import { Trouble } from './trouble.tsx';

/** Catches what no screen foresaw, so that nobody is left with a blank page. */
export class SafetyNet extends Component<{ readonly children: ComponentChildren }, { readonly fell: boolean }> {
  override state = { fell: false };
  static override getDerivedStateFromError(): { readonly fell: boolean } {
    return { fell: true };
  }
  override render() {
    return this.state.fell ? <Trouble kind="broken" /> : this.props.children;
  }
}
