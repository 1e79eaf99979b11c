/** What people wear, and their skin and hair. Apart from how they are drawn, since a page has colours from its style sheet. Hex, six digits. */

export interface Clothes {
  skin: string;
  skinFar: string;
  hair: string;
  top: string;
  topFar: string;
  legs: string;
  legsFar: string;
}
const navy = { legs: '#31405f', legsFar: '#55668b' };
const slate = { legs: '#4a4f5c', legsFar: '#6f7582' };
const plum = { legs: '#4b3a57', legsFar: '#705d7d' };

/** By person id. */
export const CLOTHES: Readonly<Record<string, Clothes>> = {
  ana: { skin: '#dfa27c', skinFar: '#b8825f', hair: '#3b2c35', top: '#2f8f86', topFar: '#23706b', ...navy },
  kofi: { skin: '#8a5a3f', skinFar: '#6d4530', hair: '#1f1a1d', top: '#d9a441', topFar: '#b5842e', ...navy },
  finn: { skin: '#f0c6a8', skinFar: '#cf9f80', hair: '#8d5a35', top: '#5a7fc0', topFar: '#456399', ...slate },
  rosa: { skin: '#d9a883', skinFar: '#b38260', hair: '#b9b4b0', top: '#a85d6e', topFar: '#874857', ...plum },
  dev: { skin: '#b07a52', skinFar: '#8c5d3c', hair: '#4a4442', top: '#6f8f4e', topFar: '#56713b', ...slate },
  leila: { skin: '#c98f63', skinFar: '#a47149', hair: '#7a5aa6', top: '#8a6fb5', topFar: '#6c5492', ...navy },
  jun: { skin: '#e3b48a', skinFar: '#bb8d66', hair: '#2a2426', top: '#4f9fb5', topFar: '#3c7d90', ...slate },
};
