// How the code field looks. Only tokens of the page: they reach into the shadow tree, and with them the theme and the size of text.
import { EditorView } from '@codemirror/view';

const button = {
  minHeight: '44px',
  padding: '8px 16px',
  border: '0',
  borderRadius: '999px',
  font: 'inherit',
  fontWeight: '650',
  cursor: 'pointer',
};
const float = {
  border: '1px solid var(--line)',
  borderRadius: '14px',
  background: 'var(--surface)',
  color: 'var(--ink)',
  boxShadow: 'var(--shadow)',
  overflow: 'hidden',
};

export const look = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--sunk)',
    borderRadius: '14px',
    fontSize: '0.875rem',
    border: '1.5px solid var(--edge)',
  },
  '&.cm-focused': { outline: '3px solid var(--sky)', outlineOffset: '3px' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'DejaVu Sans Mono', monospace", lineHeight: '1.65', minHeight: '22rem', overflow: 'auto' },
  '.cm-content': { padding: '14px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--sky) 30%, transparent)',
  },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink-2)', border: '0', paddingLeft: '6px' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.2em', fontVariantNumeric: 'tabular-nums' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--surface) 55%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: 'var(--apricot)',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: 'var(--ink-2)',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-active': { backgroundColor: 'var(--apricot-soft)' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--apricot)' },
  '.cm-tooltip': float,
  '.cm-tooltip-lint': { padding: '0', maxWidth: '30rem', margin: '0' },
  '.cm-diagnostic': {
    padding: '10px 14px',
    font: '400 0.9375rem/1.4 var(--font)',
    whiteSpace: 'pre-wrap',
    borderLeft: '4px solid var(--apricot)',
  },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--edge)' },
  '.cm-diagnosticText': { display: 'block' },
  '.cm-diagnosticAction': {
    ...button,
    display: 'inline-block',
    margin: '8px 8px 0 0',
    backgroundColor: 'var(--spruce-soft)',
    color: 'var(--spruce)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font)', maxHeight: '17rem', minWidth: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '9px 14px', lineHeight: '1.3', fontSize: '0.9375rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--spruce-soft)', color: 'var(--ink)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { marginLeft: '0.8em', fontStyle: 'normal', color: 'var(--ink-2)' },
});
