// The first script of the page. Words come first, then the app, whose screens take their words as they are read in.
void import('./open-app.tsx');
