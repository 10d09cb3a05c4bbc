/** Articles and extractions in one short call. Spans are made up where a test does not care about them. */
import type { Article } from '../../src/model/article.ts';
import type { ArticleEntity, Assertion, Extraction, Figure, Source } from '../../src/model/extraction.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { contentId } from '../../src/model/id.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';

export const NOW = '2024-01-01T00:00:00.000Z';

export interface EntitySpec {
  readonly kind?: ArticleEntity['kind'];
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly descriptions?: readonly string[];
  readonly gender?: ArticleEntity['gender'];
  readonly country?: string | null;
}

export interface AssertionSpec {
  readonly speaker: string;
  readonly text: string;
  readonly stance?: Assertion['stance'];
  readonly subject?: string;
  readonly predicate?: string;
  readonly predicateClass?: string | null;
  readonly object?: string;
  readonly figures?: readonly Figure[];
  readonly when?: string | null;
  readonly about?: readonly string[];
  readonly kind?: Source['kind'];
}

export interface ArticleSpec {
  readonly url?: string | null;
  readonly title?: string;
  readonly outlet?: string | null;
  readonly text?: string;
  readonly language?: 'fr' | 'en';
  readonly publishedAt?: string | null;
  readonly modifiedAt?: string | null;
  readonly credits?: readonly string[];
  readonly entities?: readonly EntitySpec[];
  readonly assertions?: readonly AssertionSpec[];
}

export function makeInput(spec: ArticleSpec): ResolutionInput {
  const language = spec.language ?? 'fr';
  const text =
    spec.text ??
    [
      spec.title ?? '',
      ...(spec.entities ?? []).map((entity) => `${entity.name}.`),
      ...(spec.assertions ?? []).map((each) => each.text),
    ].join('\n\n');
  const id = contentId('Article', spec.url ?? '', spec.outlet ?? '', text);
  const article: Article = {
    id,
    url: spec.url ?? null,
    file: null,
    title: spec.title ?? 'Title',
    outlet: spec.outlet === undefined ? 'Le Journal' : spec.outlet,
    authors: [],
    publishedAt: spec.publishedAt ?? null,
    modifiedAt: spec.modifiedAt ?? null,
    language,
    text,
    fingerprint: fingerprint(text),
    credits: spec.credits ?? [],
    supersedes: null,
  };
  const entities = (spec.entities ?? []).map((entity, index): ArticleEntity => {
    const start = Math.max(0, text.indexOf(entity.name));
    return {
      index,
      kind: entity.kind ?? 'Person',
      name: entity.name,
      aliases: entity.aliases ?? [],
      descriptions: entity.descriptions ?? [],
      gender: entity.gender ?? 'unknown',
      country: entity.country ?? null,
      mentions: [{ start, end: start + entity.name.length, text: entity.name, form: 'name', rule: 'test' }],
      reasons: [],
    };
  });
  const indexOf = (name: string | undefined): number | null => {
    const index = entities.findIndex((entity) => entity.name === name);
    return index < 0 ? null : index;
  };
  const assertions = (spec.assertions ?? []).map((given): Assertion => {
    const start = Math.max(0, text.indexOf(given.text));
    const span = { start, end: start + given.text.length };
    const entity = indexOf(given.speaker);
    return {
      ...span,
      text: given.text,
      speaker: {
        kind: given.kind ?? (entity === null ? 'anonymous' : 'person'),
        name: given.speaker,
        entity,
        span,
      },
      via: [],
      cue: null,
      direct: false,
      stance: given.stance ?? 'AFFIRMS',
      certainty: 'STATED',
      proposition: {
        text: given.text,
        subject: given.subject ?? '',
        predicate: given.predicate ?? '',
        predicateClass: given.predicateClass ?? null,
        object: given.object ?? '',
        subjectEntity: indexOf(given.subject),
        objectEntity: indexOf(given.object),
        about: (given.about ?? []).flatMap((name) => indexOf(name) ?? []),
        figures: given.figures ?? [],
        when: given.when ?? null,
      },
      saidAt: null,
      quotes: [],
      rule: 'test',
      confidence: 1,
      detail: '',
    };
  });
  const extraction: Extraction = { articleId: id, language, entities, quotes: [], assertions, refused: [] };
  return { article, extraction, now: NOW };
}
