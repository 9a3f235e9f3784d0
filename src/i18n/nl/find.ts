import type { FindTexts } from '../find-texts.ts';

export const find: FindTexts = {
  open: 'open',
  done: 'klaar',
  noneFits: 'Geen notitie past daarbij.',
  nothingFound: 'Daar staat niets over in je notities.',
  andMore: (count, option) =>
    count === 1
      ? `Er is er nog één. Die zie je met ${option}.`
      : `Er zijn er nog ${count}. Die zie je met ${option}.`,
  endsBeforeItBegins: (since, until) =>
    `--since is ${since} en --until is ${until}: dat eindigt voordat het begint.`,
  searchForWhat: 'Zeg erbij wat je zoekt, bijvoorbeeld: reflect search Koen "op tijd" -vakantie',
  wholeFile: (command) => `Het bestand zelf, met je antwoorden erin: ${command}`,
};
