import type { ChangeTexts } from '../change-texts.ts';

export const change: ChangeTexts = {
  edit: {
    opening: (path) => `Open in je editor: ${path}. Sla op en sluit af, dan gaat het hier verder.`,
    unchanged: 'Er is niets veranderd.',
    changed: 'Je wijzigingen staan in de notitie.',
    retold:
      'De samenvatting past nu bij de nieuwe antwoorden. Wat je er zelf in schreef, staat er nog.',
    beside: (count) =>
      count === 1
        ? 'Op 1 plek had je de samenvatting zelf veranderd: jouw woorden blijven, de nieuwe staan ernaast.'
        : `Op ${count} plekken had je de samenvatting zelf veranderd: jouw woorden blijven, de nieuwe staan ernaast.`,
    setGone: (set) =>
      `De vragenset ${set} is er niet meer: de antwoorden zijn nieuw, de samenvatting is zoals ze was.`,
    notWaiting: (program, option) =>
      `${program} kwam meteen terug. Staat hij nog open? Zet dan ${option} bij EDITOR, zodat hij wacht.`,
    endedBadly: (program) => `${program} meldde dat er iets misging.`,
    damage: {
      'front-matter': 'de regels tussen de twee --- zijn vanaf hier niet te lezen.',
      answers: 'het blok met antwoorden is vanaf hier niet te lezen.',
      'no-answers': 'het blok met antwoorden (```yaml reflect-answers) is weg.',
      'not-a-note': 'dit is geen notitie: de regels met id en set zijn weg.',
      unreadable: 'dit is niet als tekst te lezen.',
    },
    unfit: (count) =>
      count === 1
        ? 'Dit antwoord past niet bij de vraag:'
        : 'Deze antwoorden passen niet bij hun vragen:',
    whatNow: 'Wat wil je doen?',
    again: 'Opnieuw openen',
    leave: 'Zo laten',
  },
  delete: {
    sure: (title, day) => `‘${title}’ van ${day} verwijderen? Je kunt het ongedaan maken.`,
    sureOfAll: (count) => `Deze ${count} notities verwijderen? Je kunt het ongedaan maken.`,
    foreverSure: (title, day) =>
      `‘${title}’ van ${day} voorgoed verwijderen? Niemand kan die terughalen, ook jij niet.`,
    foreverSureOfAll: (count) =>
      `Deze ${count} notities voorgoed verwijderen? Niemand kan ze terughalen, ook jij niet.`,
    damaged: (path) => `${path} (niet te lezen als notitie)`,
    nothing: 'Er is niets verwijderd.',
    deleted: (title, command) => `Verwijderd: ${title}. Ongedaan maken kan met: ${command}`,
    gone: (title) => `Voorgoed verwijderd: ${title}.`,
  },
  restore: {
    which: 'Welke notitie wil je terug?',
    empty: 'Er zijn geen verwijderde notities.',
    restored: (title) => `Teruggezet: ${title}.`,
  },
};
