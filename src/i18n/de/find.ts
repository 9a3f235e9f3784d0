import type { FindTexts } from '../find-texts.ts';

export const find: FindTexts = {
  open: 'offen',
  done: 'fertig',
  noneFits: 'Dazu passt keine Notiz.',
  nothingFound: 'Darüber steht nichts in deinen Notizen.',
  andMore: (count, option) =>
    count === 1
      ? `Es gibt noch eine. Du siehst sie mit ${option}.`
      : `Es gibt noch ${count}. Du siehst sie mit ${option}.`,
  endsBeforeItBegins: (since, until) =>
    `--since ist ${since} und --until ist ${until}: das endet, bevor es anfängt.`,
  searchForWhat: 'Sag dazu, was du suchst, zum Beispiel: reflect search Koen "zu spät" -Urlaub',
  wholeFile: (command) => `Die Datei selbst, mit deinen Antworten darin: ${command}`,
};
