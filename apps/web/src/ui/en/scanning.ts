// Reading a code with the camera or from a picture.
export const scanning = {
  scan: {
    title: 'Scan a code',
    lead: 'Hold the code still in front of the camera. It is read on this device, and the picture goes nowhere.',
    open: 'Open the camera',
    asks: 'Your browser asks once if this page may use the camera.',
    close: 'Close the camera',
    picture: 'Read a picture instead',
    view: 'What the camera sees',
    looking: 'Looking for a code …',
    reading: 'Reading the picture …',
    unreadable: 'We find no code in this picture. Try one that is sharper, or closer.',
    foreign: 'This code is not one of ours.',
    denied: 'The camera is off for this page. You can allow it in the settings of the browser, or read a picture.',
    none: 'There is no camera here. A picture of the code does as well.',
    part: '{n} of {of} codes read. Now the next one.',
    forDesk: 'This code tells how somebody’s weeks went. It is meant for a trainer.',
    toDesk: 'Open it at the desk',
    away: 'Not now',
    door: 'Scan a code from your trainer',
  },
} as const;
