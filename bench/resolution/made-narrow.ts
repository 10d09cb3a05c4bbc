/**
 * Made articles of a narrow world: names by Zipf's law, ten predicates, twenty objects, twelve states, two claims in
 * three with one or two words beside these. Every list of candidates grows with the number of articles: harder than any archive.
 */
import type { Article } from '../../src/model/article.ts';
import type { ArticleEntity, Assertion, Extraction } from '../../src/model/extraction.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { contentId } from '../../src/model/id.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { numbers } from '../store/random.ts';

const NOW = '2024-01-01T00:00:00.000Z';

const SYLLABLES =
  'ba be bo da de do fa fe ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vo za zo'.split(
    ' ',
  );
const STATES = ['CN', 'RU', 'FR', 'US', 'DE', 'GB', 'IR', 'UA', 'JP', 'IN', 'BR', 'ZA'];
const STATE_NAMES: Record<string, string> = {
  CN: 'Chine',
  RU: 'Russie',
  FR: 'France',
  US: 'États-Unis',
  DE: 'Allemagne',
  GB: 'Royaume-Uni',
  IR: 'Iran',
  UA: 'Ukraine',
  JP: 'Japon',
  IN: 'Inde',
  BR: 'Brésil',
  ZA: 'Afrique du Sud',
};
const PREDICATES = [
  ['livrer', 'supply'],
  ['vendre', 'sell'],
  ['attaquer', 'attack'],
  ['rencontrer', 'meet'],
  ['accuser', 'accuse'],
  ['fermer', 'close'],
  ['augmenter', 'increase'],
  ['construire', 'build'],
  ['aider', 'help'],
  ['détruire', 'destroy'],
] as const;
const OBJECTS =
  'drones missiles navires ponts usines routes hôpitaux avions accords lois prix salaires écoles forêts ports barrages trains satellites vaccins loyers'.split(
    ' ',
  );
const DETAILS =
  'cette année, la nuit, par le nord, avec prudence, sans accord, depuis la côte, en secret, pour la paix, contre paiement, à distance'.split(
    ', ',
  );

export function madeNarrow(seed = 42): () => ResolutionInput {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  /** Rank by Zipf's law: small numbers often. */
  const zipf = (size: number): number => Math.min(size - 1, Math.floor(size ** random()) - 1);

  const word = (length: number) => Array.from({ length }, () => pick(SYLLABLES)).join('');
  const name = () => [word(2), word(3)].map((part) => part[0]!.toUpperCase() + part.slice(1)).join(' ');
  const people = Array.from({ length: 300 }, name);
  let made = 0;
  return () => makeArticle(++made);

  function makeArticle(index: number): ResolutionInput {
    const entities: ArticleEntity[] = [];
    const add = (kind: ArticleEntity['kind'], entityName: string, country: string | null = null): number => {
      const known = entities.findIndex((each) => each.name === entityName);
      if (known >= 0) return known;
      entities.push({
        index: entities.length,
        kind,
        name: entityName,
        aliases: [],
        descriptions: random() < 0.3 ? ['ministre'] : [],
        gender: 'unknown',
        country,
        mentions: [],
        reasons: [],
      });
      return entities.length - 1;
    };
    const person = () => {
      if (random() < 1 / 12) people.push(name());
      const full = people[zipf(people.length)]!;
      return add('Person', random() < 0.1 ? full.split(' ')[1]! : full);
    };
    const assertions: Assertion[] = Array.from({ length: 8 }, (_, at) => {
      const speaker = person();
      const country = STATES[zipf(STATES.length)]!;
      const subject = random() < 0.5 ? add('Place', STATE_NAMES[country]!, country) : person();
      const [verb, predicateClass] = pick(PREDICATES);
      const detail = random() < 0.33 ? '' : ` ${random() < 0.5 ? pick(DETAILS) : `à ${word(3)}`}`;
      const object = pick(OBJECTS);
      const value = random() < 0.2 ? Math.floor(random() * 900) + 2 : 0;
      const text = `${entities[subject]!.name} ${verb} ${value ? `${value} ` : ''}${object}${detail}`;
      const span = { start: at, end: at + 1 };
      return {
        ...span,
        text,
        speaker: { kind: 'person', name: entities[speaker]!.name, entity: speaker, span },
        via: [],
        cue: null,
        direct: false,
        stance: random() < 0.2 ? 'DENIES' : 'AFFIRMS',
        certainty: 'STATED',
        proposition: {
          text,
          subject: entities[subject]!.name,
          predicate: verb,
          predicateClass,
          object,
          subjectEntity: subject,
          objectEntity: null,
          about: [],
          figures: value ? [{ value, unit: object, bound: 'exact' as const }] : [],
          when: null,
        },
        saidAt: null,
        quotes: [],
        rule: 'made',
        confidence: 1,
        detail: '',
      } satisfies Assertion;
    });
    const text = Array.from({ length: 120 }, () => word(2)).join(' ');
    const id = contentId('Article', index, text);
    const article: Article = {
      id,
      url: null,
      file: `${index}`,
      title: `Article ${index}`,
      outlet: `Journal ${zipf(60)}`,
      authors: [],
      publishedAt: null,
      modifiedAt: null,
      language: 'fr',
      text,
      fingerprint: fingerprint(text),
      credits: [],
      supersedes: null,
    };
    const extraction: Extraction = {
      articleId: id,
      language: 'fr',
      entities,
      quotes: [],
      assertions,
      refused: [],
    };
    return { article, extraction, now: NOW };
  }
}
