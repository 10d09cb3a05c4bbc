import { numbers } from '../../bench/store/random.ts';
import type { GraphBatch } from '../../src/model/batch.ts';
import type { ArticleNode, ClaimForm, EntityForm } from '../../src/model/graph.ts';
import {
  article,
  assertion,
  type ClaimParts,
  claim,
  claimForm,
  entity,
  entityForm,
  judgement,
  mention,
  origin,
  quote,
  unnamedSource,
} from './factory.ts';

export interface World {
  readonly people: readonly EntityForm[];
  readonly states: readonly EntityForm[];
  readonly outlets: readonly EntityForm[];
  readonly claims: readonly { readonly form: ClaimForm; readonly parts: ClaimParts }[];
  /** One batch per article. */
  readonly batches: readonly GraphBatch[];
  readonly articles: readonly ArticleNode[];
}

/**
 * A world of `size` articles with three assertions each: people in a steep skew (the first speaks in a third of all), dates
 * with and without time and some missing, reprints of one origin, unnamed sources, go-betweens, quotes.
 */
export function world(size: number, seed = 1): World {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!;
  const people = Array.from({ length: Math.max(4, size >> 2) }, (_, i) => entityForm(`Prénom${i} Nom${i}`));
  const states = ['Chine', 'Russie', 'Ukraine', 'Iran'].map((name) =>
    entityForm(name, 'Place', { country: 'XX' }),
  );
  const outlets = ['Le Quotidien', 'The Gazette', 'La Dépêche'].map((name) =>
    entityForm(name, 'Organization'),
  );
  const claims = Array.from({ length: Math.max(3, size) }, (_, i) => {
    const subject = pick(states);
    const parts: ClaimParts = { subject, object: pick(states), about: random() < 0.5 ? [pick(people)] : [] };
    return {
      parts,
      form: claimForm(`${subject.name} a livré ${i + 2} drones à l’armée numéro ${i}`, parts, {
        predicateClass: ['supply', 'attack', null][i % 3]!,
        figures: [{ value: i + 2, unit: 'drone', bound: 'exact' }],
        when: i % 4 === 0 ? `2022-${String(1 + (i % 12)).padStart(2, '0')}` : null,
      }),
    };
  });
  const articles: ArticleNode[] = [];
  const batches = Array.from({ length: size }, (_, i): GraphBatch => {
    const outlet = pick(outlets);
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const reprinted = i > 2 && random() < 0.2 ? articles[Math.floor(random() * i)]! : null;
    const own = origin(`Dépêche ${i}`, { creditedToId: i % 5 === 0 ? outlets[i % 2]!.id : null });
    const written = article(`Titre ${i}`, {
      publishedAt: random() < 0.1 ? null : `2023-0${1 + (i % 9)}-${day}${random() < 0.3 ? 'T10:30:00Z' : ''}`,
      language: random() < 0.3 ? 'en' : 'fr',
      outletId: outlet.id,
      outlet: outlet.name,
      originId: reprinted?.originId ?? own.id,
      originReason: reprinted ? `near copy of ${reprinted.title}` : 'its own text',
    });
    articles.push(written);
    const source = unnamedSource('un haut responsable', written);
    const told = Array.from({ length: 3 }, () => pick(claims));
    const speakers = told.map(() => (random() < 0.1 ? source : random() < 0.33 ? people[0]! : pick(people)));
    const quotes = told
      .slice(0, 2)
      .map((_, at) => quote(written, `« paroles ${i}.${at} »`, speakers[at]!, { start: at * 50 }));
    const assertions = told.map(({ form }, at) =>
      assertion(written, form, speakers[at]!, {
        stance: random() < 0.25 ? 'DENIES' : 'AFFIRMS',
        certainty: random() < 0.2 ? 'HEDGED' : 'STATED',
        text: `Selon lui, ${form.text} (${i}.${at})`,
        start: at * 100,
        saidAt: (i + at) % 3 === 0 ? `2023-0${1 + ((i + at) % 9)}-11` : null,
        direct: (i + at) % 5 === 0,
        viaFormIds: random() < 0.2 ? [pick(outlets).id] : [],
        quoteIds: at < 2 && random() < 0.5 ? [quotes[at]!.id] : [],
      }),
    );
    const named = [
      ...states,
      ...outlets,
      ...people.filter((form) => told.some(({ parts }) => parts.about?.includes(form))),
    ];
    const forms = [...new Set([...named, ...speakers.filter((one) => 'canonicalId' in one)])];
    const distinct = [...new Map(told.map((one) => [one.form.id, one])).values()];
    return {
      origins: reprinted ? [] : [own],
      articles: [written],
      entityForms: forms,
      entities: forms.map((form) => entity(form)),
      unnamedSources: [source],
      mentions: forms.flatMap((form, at) => [
        mention(written, form, at * 40),
        mention(written, form, at * 40 + 20),
      ]),
      quotes,
      claimForms: distinct.map(({ form }) => form),
      claims: distinct.map(({ form, parts }) => claim(form, parts)),
      assertions,
      claimLinks:
        distinct.length > 1
          ? [
              {
                from: distinct[0]!.form.id,
                to: distinct[1]!.form.id,
                kind: (['SIMILAR_TO', 'SUPPORTS', 'CONTRADICTS'] as const)[i % 3]!,
                score: 0.5,
                reason: 'shared words',
              },
            ]
          : [],
      judgements: [
        judgement('entity', forms[0]!, forms[1]!, { verdict: 'DIFFERENT', reason: 'other given name' }),
      ],
      changes: [
        {
          at: '2024-01-01T00:00:00Z',
          by: 'test',
          action: 'ARTICLE_ADDED',
          nodeId: written.id,
          detail: written.title,
        },
      ],
    };
  });
  return { people, states, outlets, claims, batches, articles };
}
