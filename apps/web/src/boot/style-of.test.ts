import { expect, test } from 'vitest';
import { styleOf } from '../../style-of.ts';

const markup = '<main class="page wide"><p>One</p><button class="button">Go</button></main>';

test.each([
  ['.page{margin:0}', '.page{margin:0}'],
  ['.page .card{margin:0}', ''],
  ['.card,.page>p{margin:0}', '.page>p{margin:0}'],
  ['table td{margin:0}', ''],
  [':root{--a:1}*,:before{margin:0}', ':root{--a:1}*,:before{margin:0}'],
  ['.button:not(.card):hover{top:0}', '.button:not(.card):hover{top:0}'],
  ['.button:is(.card,.page p),h1{top:0}', '.button:is(.card,.page p){top:0}'],
  ['[dir=rtl] .button[data-of="a.card b{"]{top:0}', '[dir=rtl] .button[data-of="a.card b{"]{top:0}'],
  ['@media (width>=900px){.card{top:0}.page{top:0}}', '@media (width>=900px){.page{top:0}}'],
  ['@media (width>=900px){.card{top:0}}', ''],
  ['@media print{.page{top:0}}@keyframes in{0%{top:0}}', ''],
  ['.page{content:"}"}.card{top:0}', '.page{content:"}"}'],
])('of %j the markup needs %j', (css, part) => {
  expect(styleOf(css, markup)).toBe(part);
});
