import type { ChangeTexts } from '../change-texts.ts';

export const change: ChangeTexts = {
  edit: {
    opening: (path) =>
      `In deinem Editor geöffnet: ${path}. Speichere und schließ ihn, dann geht es hier weiter.`,
    unchanged: 'Es wurde nichts geändert.',
    changed: 'Deine Änderungen stehen in der Notiz.',
    retold:
      'Die Zusammenfassung passt jetzt zu den neuen Antworten. Was du selbst hineingeschrieben hast, steht noch da.',
    beside: (count) =>
      count === 1
        ? 'An 1 Stelle hattest du die Zusammenfassung selbst geändert: deine Worte bleiben, die neuen stehen daneben.'
        : `An ${count} Stellen hattest du die Zusammenfassung selbst geändert: deine Worte bleiben, die neuen stehen daneben.`,
    setGone: (set) =>
      `Das Fragenset ${set} gibt es nicht mehr: die Antworten sind neu, die Zusammenfassung ist, wie sie war.`,
    notWaiting: (program, option) =>
      `${program} kam sofort zurück. Ist das Fenster noch offen? Dann ergänz ${option} bei EDITOR, damit gewartet wird.`,
    endedBadly: (program) => `${program} hat gemeldet, dass etwas schiefging.`,
    damage: {
      'front-matter': 'die Zeilen zwischen den beiden --- sind ab hier nicht zu lesen.',
      answers: 'der Block mit den Antworten ist ab hier nicht zu lesen.',
      'no-answers': 'der Block mit den Antworten (```yaml reflect-answers) ist weg.',
      'not-a-note': 'das ist keine Notiz: die Zeilen mit id und set sind weg.',
      unreadable: 'das ist nicht als Text zu lesen.',
    },
    unfit: (count) =>
      count === 1
        ? 'Diese Antwort passt nicht zu ihrer Frage:'
        : 'Diese Antworten passen nicht zu ihren Fragen:',
    whatNow: 'Was möchtest du tun?',
    again: 'Noch einmal öffnen',
    leave: 'So lassen',
  },
  delete: {
    sure: (title, day) => `„${title}“ vom ${day} löschen? Du kannst es rückgängig machen.`,
    sureOfAll: (count) => `Diese ${count} Notizen löschen? Du kannst es rückgängig machen.`,
    foreverSure: (title, day) =>
      `„${title}“ vom ${day} endgültig löschen? Niemand kann das zurückholen, auch du nicht.`,
    foreverSureOfAll: (count) =>
      `Diese ${count} Notizen endgültig löschen? Niemand kann sie zurückholen, auch du nicht.`,
    damaged: (path) => `${path} (nicht als Notiz zu lesen)`,
    nothing: 'Es wurde nichts gelöscht.',
    deleted: (title, command) => `Gelöscht: ${title}. Rückgängig machen mit: ${command}`,
    gone: (title) => `Endgültig gelöscht: ${title}.`,
  },
  restore: {
    which: 'Welche Notiz möchtest du zurück?',
    empty: 'Es gibt keine gelöschten Notizen.',
    restored: (title) => `Zurückgeholt: ${title}.`,
  },
};
