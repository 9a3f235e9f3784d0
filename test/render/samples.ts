import type { Answer } from '../../src/core/answers/answer.ts';
import { type Language, localize } from '../../src/core/language.ts';
import { builtInSets } from '../../src/core/prompt-set/built-in-sets.ts';
import { type KnownName, knownNames } from '../../src/core/prompt-set/condition.ts';
import type { PromptSet, Question } from '../../src/core/prompt-set/prompt-set.ts';
import { applicableQuestions, finalAnswers, startSession } from '../../src/core/walk/session.ts';
import { textsFor } from '../../src/i18n/index.ts';
import type { NoteToRender } from '../../src/render/note/note.ts';

/** What a test says about a note; the rest is ordinary. */
export interface Written {
  readonly language?: Language;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly known?: Readonly<Partial<Record<KnownName, string>>>;
  readonly week?: number;
}

/** A note of a set that `reflect` comes with. */
export async function builtIn(name: string, written: Written): Promise<NoteToRender> {
  const load = builtInSets.get(name);
  if (load === undefined) throw new Error(`no such set: ${name}`);
  return noteOf(await load(), written);
}

/** A note of any set. */
export function noteOf(set: PromptSet, written: Written): NoteToRender {
  const { language = 'nl', week = 1 } = written;
  const known = new Map<KnownName, string>();
  for (const name of knownNames) {
    const text = written.known?.[name];
    if (text !== undefined) known.set(name, text);
  }
  const session = startSession({
    set,
    language,
    known: { texts: known, week },
    answers: new Map(Object.entries(written.answers)),
  });
  const texts = textsFor(language);
  const questions = applicableQuestions(session);
  const answers = finalAnswers(session);
  const other = nameIn(questions, answers);
  const setTitle = localize(set.title, language);
  return {
    note: {
      meta: {
        id: 'k3f9',
        title: texts.note.title(setTitle, other),
        date: '2026-11-23T09:30:00+01:00',
        set: set.name,
        lang: language,
        ...(other === undefined ? {} : { with: other }),
        status: 'open',
        tags: ['reflect'],
      },
      answers,
    },
    questions,
    setTitle,
    texts,
    known,
  };
}

function nameIn(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): string | undefined {
  const asked = questions.find(({ feeds }) => feeds === 'other.name');
  const name = asked && answers.get(asked.id);
  return typeof name === 'string' ? name : undefined;
}

/** Mark, five minutes before he talks with Koen. */
export const markBeforeKoen: Written = {
  language: 'nl',
  known: { 'last-step': 'Als Koen een grap maakt, dan lach ik niet mee maar vraag ik door.' },
  answers: {
    followup: 'partly',
    temperature: 3,
    other: 'Koen',
    signal: 'De zucht toen ik de nieuwe bezoekplanning liet zien.',
    facts: [
      'Maandag, teamoverleg: bij het derde scherm zuchtte hij en schoof zijn stoel naar achteren.',
      '‘Moet ik straks ook inplannen wanneer ik een klant een hand geef?’',
      'Twee collega’s lachten. Ik ging door met het volgende scherm.',
    ],
    'self-preserve': 'Dat iedereen mee kan, ook over drie jaar.',
    'other-preserve': 'Tijd en aandacht voor zijn klanten.',
    'other-source': 'guess',
    shared: 'Klanten die blijven, en een team waar je op kunt bouwen.',
    opening: 'Wat zou je jammer vinden om kwijt te raken?',
    'if-then': 'Als hij zucht, dan leg ik mijn pen neer en vraag ik wat die zucht zegt.',
    unsure: 'Of de planning ook klopt voor klanten die hij al vijftien jaar kent.',
  },
};

/** Someone who wants to understand a returning tension with a manager. */
export const koenAboutMark: Written = {
  language: 'en',
  answers: {
    other: 'Mark',
    signal: 'The third reminder about the dashboard this month.',
    facts: [
      'Tuesday 8:40, an email to the whole team with a list of who had not filled in the dashboard.',
      'My name was first on the list.',
    ],
    impact: 'Small. And tired.',
    'self-position': 'I want to plan my own visits.',
    'self-worry': 'That customers become rows in a table.',
    'self-preserve': 'Knowing the people I sell to.',
    'other-position': '“I need one place where I can see what we are doing.”',
    'other-preserve': 'That nobody drops out when the region is reorganised.',
    'other-source': 'guess',
    counter: 'He stayed until seven to set up my account with me.',
    observer: 'Two people who are both afraid of losing the team.',
    acknowledge:
      'I see that you want to be able to stand up for us with numbers.\nAnd that you are doing it for all of us.',
    opening: 'What do you see that I do not see yet?',
    'if-then': 'If I feel a joke coming up, then I say what I am worried about instead.',
  },
};

/** Someone who leads a renewal and asks for the experience of a colleague. */
export const experienceOfKoen: Written = {
  language: 'nl',
  answers: {
    role: 'manager',
    other: 'Koen',
    who: 'Klanten die op het punt staan om weg te gaan.',
    knows: [
      'Welke klant je belt en welke je mailt.',
      'Aan de telefoon horen dat er iets niet klopt.',
      'Wie er bij de klant echt beslist.',
    ],
    story:
      'Vorig jaar oktober, de storing bij Van Dam.\nKoen reed er zonder afspraak heen en bleef tot het draaide.\n\nEen week later verlengden ze voor drie jaar.',
    preserve: ['Het jaarlijkse bezoek.', 'Eén vast gezicht voor elke klant.'],
    rest: ['De kaartenbak.', 'Offertes overtypen.'],
    invite: 'De velden op de klantkaart.',
    advice: 'Waar zie jij dit in de praktijk vastlopen?',
    'if-then': 'Als het oud tegen nieuw wordt, dan vraag ik wat we uit allebei meenemen.',
  },
};

/** Someone about to say something that is not settled. */
export const sharingUncertainty: Written = {
  language: 'en',
  answers: {
    other: 'the team',
    settled: ['Nobody loses their region before summer.', 'We decide in March.'],
    open: ['Which tool it will be.', 'Who will be the first to try it.'],
    'private-question': 'Did you know this in September?',
    criticism: 'That I ask for input when the choice has been made.',
    say: 'I do not have this worked out.\nI would rather search with you than pretend that I know.',
    real: 'real',
    opening: 'What do we not know yet, and how can we find out?',
    'if-then': 'If I sound surer than I am, then I say which part I am guessing.',
  },
};

/** A month of looking at trust in a team. */
export const teamTrust: Written = {
  language: 'nl',
  answers: {
    temperature: 2,
    doubt: 1,
    help: 3,
    'bad-news': 2,
    quiet: 'Fatima, sinds de planning veranderde.',
    yes: 'Bij de afspraak over de overdracht op vrijdag.',
    'my-part': 'Ik vulde stiltes zelf in.',
    agreement: 'Eerst herhalen wat de ander zei.',
    opening: 'Wat zouden we vaker tegen elkaar willen zeggen?',
    'if-then': 'Als iemand hardop twijfelt, dan zeg ik dank je en wacht ik even.',
  },
};

/** A week in which little happened. */
export const quietWeek: Written = {
  language: 'nl',
  week: 1,
  known: { 'last-step': 'Als ik een zucht hoor, dan vraag ik wat er speelt.' },
  answers: {
    followup: 'done',
    temperature: 4,
    signal: 'De stilte na het verhaal van Sanne.',
    intention: 'Dat ze het zorgvuldig wil doen.',
    'if-then': 'Als het maandag stil valt, dan tel ik tot vijf.',
  },
};
