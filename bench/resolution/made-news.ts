/**
 * Extractions of made articles for timing, any number of them, shaped as those of real articles are: by the 59 articles
 * on which extraction is measured, an article makes 15 assertions of eight words that weigh, a third of them of a named
 * subject, four in ten with a predicate class, one in eight with a figure, and names 20 entities. Deterministic.
 *
 * As in an archive, articles tell stories: a new one with people, words and facts of its own in one case of four, else
 * a recent one, or one of a few topics that never end and hold a fifth of all articles (at 30 000 articles the hottest
 * has some 40 000 assertions). Claims of a story are said again, in other words and in the other language; articles are
 * reprinted. Words follow Zipf's law over the lexicon and over names of things that it lacks, of which more keep coming.
 */
import type { Article } from '../../src/model/article.ts';
import { readBilingual } from '../../src/model/bilingual.ts';
import type { ArticleEntity, Assertion, EntityKind, Extraction } from '../../src/model/extraction.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { contentId } from '../../src/model/id.ts';
import type { Language } from '../../src/model/language.ts';
import { predicateClasses } from '../../src/model/predicates.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { statesByFame } from '../store/propositions.ts';
import { numbers, zipf } from '../store/random.ts';

const NOW = '2024-01-01T00:00:00.000Z';
const ASSERTIONS = 15;
/** Articles a day: 30 000 are two years. */
const A_DAY = 41;
/** Stories that are told at one time. */
const RUNNING = 150;
const TOPICS = 6;

type Said = Readonly<Record<Language, readonly string[]>>;

/** Somebody or something that has a name. */
interface Actor {
  readonly kind: EntityKind;
  readonly name: Readonly<Record<Language, string>>;
  readonly country: string | null;
  readonly description: Readonly<Record<Language, string>> | null;
}

interface Fact {
  readonly speaker: Actor;
  readonly subject: Actor | Said;
  readonly verb: Said;
  readonly predicateClass: string | null;
  readonly object: readonly Said[];
  readonly objectActor: Actor | null;
  readonly details: readonly Said[];
  readonly about: Actor | null;
  readonly figure: { readonly value: number; readonly of: Said } | null;
  readonly when: string | null;
}

interface Story {
  readonly actors: readonly Actor[];
  readonly words: readonly Said[];
  readonly facts: Fact[];
}

/** Makes the articles one after another: the same seed gives the same ones. */
export function madeNews(seed = 42): () => ResolutionInput {
  const random = numbers(seed);
  const chance = (share: number) => random() < share;
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** Small ranks often, by Zipf and Mandelbrot: no word of content is more than one in two hundred. */
  const rank = (size: number, offset = 50) =>
    Math.min(size - 1, Math.floor(offset * ((size + offset) / offset) ** random() - offset));
  const lexicon = shuffled(
    readBilingual()
      .all()
      .filter((each) => !each.fr[0]!.includes(' ') && !each.en[0]!.includes(' ')),
    random,
  );
  const classes = predicateClasses();
  const pickClass = zipf(classes.length, 1);
  const states = statesByFame();
  const pickState = zipf(states.length, 1);
  const ownWords: Said[] = [];
  const people: Actor[] = Array.from({ length: 200 }, newPerson);
  const bodies: Actor[] = Array.from({ length: 100 }, newBody);
  const towns: Actor[] = Array.from({ length: 100 }, newTown);
  /** In the news whatever the story. */
  const famous = [...people.slice(0, 20), ...Array.from({ length: 10 }, state)];
  const pickFamous = zipf(famous.length, 1);
  const topics = Array.from({ length: TOPICS }, () => newStory(14, 250));
  const pickTopic = zipf(TOPICS, 1);
  const running: Story[] = Array.from({ length: RUNNING }, () => newStory(5, 40));
  const recent: ResolutionInput[] = [];
  let made = 0;

  function syllables(count: number): string {
    return Array.from({ length: count }, () => pick(SYLLABLES)).join('');
  }
  function newPerson(): Actor {
    const family = chance(0.1) ? COMMON[rank(COMMON.length, 5)]! : syllables(3);
    const name = `${capital(chance(0.5) ? pick(GIVEN) : syllables(2))} ${capital(family)}`;
    return {
      kind: 'Person',
      name: { fr: name, en: name },
      country: null,
      description: chance(0.4) ? pick(OFFICES) : null,
    };
  }
  function newBody(): Actor {
    const name = capital(syllables(2));
    const [fr, en] = pick(BODIES);
    return {
      kind: 'Organization',
      name: { fr: `${fr} ${name}`, en: `${name} ${en}` },
      country: null,
      description: null,
    };
  }
  function newTown(): Actor {
    const name = capital(syllables(2 + below(2)));
    return { kind: 'Place', name: { fr: name, en: name }, country: null, description: null };
  }
  function state(): Actor {
    const { fr, en, country } = states[pickState(random())]!;
    return { kind: 'Place', name: { fr, en }, country, description: null };
  }
  function among(known: Actor[], make: () => Actor, fresh: number): Actor {
    if (!chance(fresh)) return known[rank(known.length, 20)]!;
    const actor = make();
    known.push(actor);
    return actor;
  }
  function word(): Said {
    if (!chance(0.15)) return lexicon[rank(lexicon.length)]!;
    if (chance(0.1) || ownWords.length === 0) {
      const own = syllables(3);
      ownWords.push({ fr: [own], en: [own] });
    }
    return ownWords[rank(ownWords.length, 20)]!;
  }
  function newStory(actors: number, words: number): Story {
    return {
      actors: Array.from({ length: actors }, (_, at) =>
        at % 5 === 4
          ? state()
          : at % 5 === 3
            ? among(towns, newTown, 0.4)
            : at % 5 === 2
              ? among(bodies, newBody, 0.4)
              : among(people, newPerson, 0.6),
      ),
      words: Array.from({ length: words }, word),
      facts: [],
    };
  }

  /** Words of a story are its own half of the time, the first of them most often. */
  function newFact({ actors, words }: Story, day: string): Fact {
    const said = () => (chance(0.5) ? words[rank(words.length, 8)]! : word());
    const actor = () => (chance(0.25) ? famous[pickFamous(random())]! : actors[rank(actors.length, 3)]!);
    const hasClass = chance(0.39);
    const found = hasClass ? classes[pickClass(random())]! : null;
    return {
      speaker: chance(0.7) ? actor() : among(people, newPerson, 0.3),
      subject: chance(0.35) ? actor() : said(),
      verb: found ? { fr: found.fr.verbs, en: found.en.verbs } : said(),
      predicateClass: found?.id ?? null,
      object: chance(0.6) ? Array.from({ length: 1 + below(2) }, said) : [],
      objectActor: chance(0.16) ? actor() : null,
      details: Array.from({ length: below(4) + below(4) + (chance(0.3) ? below(9) : 0) }, said),
      about: chance(0.4) ? actor() : null,
      figure: chance(0.13) ? { value: roundish(), of: said() } : null,
      when: chance(0.02) ? day.slice(0, 7) : null,
    };
  }
  function roundish(): number {
    return Math.ceil((1 + below(99)) * 10 ** below(4));
  }

  /** Said again: a synonym, a detail less, a detail more. */
  function reworded(fact: Fact, { words }: Story): Fact {
    if (chance(0.4)) return fact;
    const details = fact.details.map((each) => (chance(0.15) ? turned(each) : each));
    if (chance(0.3) && details.length > 1) details.splice(below(details.length), 1);
    if (chance(0.2)) details.push(words[rank(words.length, 8)]!);
    return { ...fact, details, verb: chance(0.2) ? turned(fact.verb) : fact.verb };
  }

  function story(): Story {
    const draw = random();
    if (draw < 0.2) return topics[pickTopic(random())]!;
    if (draw < 0.45) {
      // The story that ends was told for some days.
      running.push(newStory(5, 40));
      running.shift();
      return running.at(-1)!;
    }
    return running[running.length - 1 - rank(running.length, 30)]!;
  }

  /** A sentence that nobody asserts, with a number and often a name. */
  function filler(language: Language): { text: string; actor: Actor | null } {
    const actor = chance(0.4)
      ? null
      : chance(0.7)
        ? among(people, newPerson, 0.5)
        : among(towns, newTown, 0.3);
    const words = Array.from({ length: 14 }, () => word()[language][0]!);
    words.splice(7, 0, actor?.name[language] ?? word()[language][0]!, String(10 + below(3000)));
    return { text: words.join(' '), actor };
  }

  return () => {
    made++;
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(made / A_DAY))).toISOString().slice(0, 10);
    if (recent.length > 0 && chance(0.06)) return reprint(pick(recent), made, day);
    const told = story();
    const facts = Array.from({ length: ASSERTIONS }, () => {
      if (told.facts.length > 5 && chance(0.3)) {
        // What was said last is said again most often, and in a long story what is said most of all.
        const at = chance(0.5)
          ? told.facts.length - 1 - rank(told.facts.length, 10)
          : rank(told.facts.length, 5);
        return reworded(told.facts[at]!, told);
      }
      const fact = newFact(told, day);
      told.facts.push(fact);
      return fact;
    });
    const input = articleOf(facts, chance(2 / 3) ? 'fr' : 'en', day, made, random, filler);
    recent.push(input);
    if (recent.length > 100) recent.shift();
    return input;
  };
}

function articleOf(
  facts: readonly Fact[],
  language: Language,
  day: string,
  made: number,
  random: () => number,
  filler: (language: Language) => { text: string; actor: Actor | null },
): ResolutionInput {
  const entities: ArticleEntity[] = [];
  const indexOf = ({ kind, name, country, description }: Actor): number => {
    // One person in twelve goes by the last name alone.
    const known = entities.findIndex((each) => each.kind === kind && each.name.endsWith(name[language]));
    if (known >= 0) return known;
    const alone = kind === 'Person' && random() < 1 / 12;
    entities.push({
      index: entities.length,
      kind,
      name: alone ? name[language].split(' ')[1]! : name[language],
      aliases: [],
      descriptions: description && random() < 0.5 ? [description[language]] : [],
      gender: 'unknown',
      country,
      mentions: [],
      reasons: [],
    });
    return entities.length - 1;
  };
  const shown = (said: Said) => said[language][0]!;
  let text = '';
  const assertions = facts.map((fact): Assertion => {
    const speaker = indexOf(fact.speaker);
    const subjectEntity = 'kind' in fact.subject ? indexOf(fact.subject) : null;
    const subject = 'kind' in fact.subject ? fact.subject.name[language] : shown(fact.subject);
    const object = [
      ...fact.object.map(shown),
      ...(fact.objectActor ? [fact.objectActor.name[language]] : []),
    ].join(' ');
    const figure = fact.figure ? `${fact.figure.value} ${shown(fact.figure.of)}` : '';
    const about = fact.about ? fact.about.name[language] : '';
    const sentence = [subject, shown(fact.verb), figure, object, ...fact.details.map(shown), about]
      .filter(Boolean)
      .join(' ');
    const start = text.length;
    text += `${entities[speaker]!.name}, ${sentence}. `;
    const span = { start, end: text.length - 1 };
    const beside = filler(language);
    if (beside.actor) indexOf(beside.actor);
    text += `${beside.text}.\n\n`;
    return {
      ...span,
      text: text.slice(span.start, span.end),
      speaker: { kind: 'person', name: entities[speaker]!.name, entity: speaker, span },
      via: [],
      cue: null,
      direct: false,
      stance: random() < 0.15 ? 'DENIES' : 'AFFIRMS',
      certainty: 'STATED',
      proposition: {
        text: sentence,
        subject,
        predicate: shown(fact.verb),
        predicateClass: fact.predicateClass,
        object,
        subjectEntity,
        objectEntity: fact.objectActor ? indexOf(fact.objectActor) : null,
        about: fact.about ? [indexOf(fact.about)] : [],
        figures: fact.figure
          ? [{ value: fact.figure.value, unit: shown(fact.figure.of), bound: 'exact' as const }]
          : [],
        when: fact.when,
      },
      saidAt: null,
      quotes: [],
      rule: 'made',
      confidence: 1,
      detail: '',
    };
  });
  return inputOf(text, { entities, assertions, quotes: [], refused: [] }, language, day, made);
}

/** The same article elsewhere, a paragraph shorter. */
function reprint({ article, extraction }: ResolutionInput, made: number, day: string): ResolutionInput {
  const cut = article.text.slice(0, article.text.lastIndexOf('\n\n', article.text.length - 3));
  const assertions = extraction.assertions.filter(({ end }) => end <= cut.length);
  return inputOf(cut, { ...extraction, assertions }, article.language, day, made);
}

function inputOf(
  text: string,
  extraction: Omit<Extraction, 'articleId' | 'language'>,
  language: string,
  day: string,
  made: number,
): ResolutionInput {
  const id = contentId('Article', made, text);
  const article: Article = {
    id,
    url: `https://made.example/${made}`,
    file: null,
    title: `Article ${made}`,
    outlet: `Journal ${made % 60}`,
    authors: [],
    publishedAt: day,
    modifiedAt: null,
    language,
    text,
    fingerprint: fingerprint(text),
    credits: [],
    supersedes: null,
  };
  return { article, extraction: { ...extraction, articleId: id, language }, now: NOW };
}

/** Its next synonym first. */
function turned(said: Said): Said {
  const turn = (words: readonly string[]) => [...words.slice(1), words[0]!];
  return { fr: turn(said.fr), en: turn(said.en) };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

const SYLLABLES =
  'bar bel bor da del dom fa fer kan kel kov la lem lin lo man mel mor na nev nor pa per pol ra ren rov sa sel son ta ter tov va ven vol za zel'.split(
    ' ',
  );
/** One person in ten has a name that many have. */
const COMMON =
  'smith martin garcia johnson bernard müller petit durand ivanov wang nguyen silva khan cohen rossi dubois moreau laurent simon michel leroy roux david bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin brown jones miller davis wilson anderson taylor thomas moore jackson white harris thompson clark lewis robinson walker young allen king wright scott hill green adams baker nelson carter mitchell perez roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson'.split(
    ' ',
  );
const GIVEN =
  'Anne Boris Chloé Dmitri Élise Farid Gérard Hélène Ines John Karl Laura Mary Nadia Oleg Paul Rosa Sven Thomas Vera'.split(
    ' ',
  );
const BODIES = [
  ['groupe', 'group'],
  ['association', 'association'],
  ['hôpital', 'hospital'],
  ['université', 'university'],
  ['syndicat', 'union'],
] as const;
const OFFICES = [
  { fr: 'ministre de la Santé', en: 'health minister' },
  { fr: 'maire', en: 'mayor' },
  { fr: 'avocat', en: 'lawyer' },
  { fr: 'entraîneur', en: 'coach' },
  { fr: 'directeur', en: 'director' },
] as const;
