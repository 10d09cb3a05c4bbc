import type { GraphBatch } from '../../../src/model/batch.ts';
import {
  article,
  assertion,
  claim,
  claimForm,
  entity,
  entityForm,
  judgement,
  mention,
  origin,
  quote,
  unnamedSource,
} from '../factory.ts';

/** Two articles of two outlets: Beijing denies, through the news agency, what an official says of drones. */
export function smallStory() {
  const china = entityForm('Chine', 'Place', { country: 'CN', aliases: ['Pékin'] });
  const wang = entityForm('Wang Wenbin', 'Person', { descriptions: ['porte-parole'], gender: 'male' });
  const wen = entityForm('M. Wang', 'Person');
  const daily = entityForm('Le Quotidien', 'Organization');
  const gazette = entityForm('The Gazette', 'Organization');
  const agency = entityForm('Agence France-Presse', 'Organization', { aliases: ['AFP'] });
  const entities = [china, wang, wen, daily, gazette, agency];

  const firstOrigin = origin('Le Quotidien: Des drones');
  const secondOrigin = origin('AFP 2023-03-22', { creditedToId: agency.id });
  const first = article('Des drones', {
    publishedAt: '2023-03-21',
    outletId: daily.id,
    outlet: daily.name,
    originId: firstOrigin.id,
    authors: ['Éric Lévêque'],
  });
  const second = article('Beijing denies', {
    publishedAt: '2023-03-22T08:00:00Z',
    language: 'en',
    outletId: gazette.id,
    outlet: gazette.name,
    originId: secondOrigin.id,
    originReason: 'credited to AFP',
    credits: ['AFP'],
  });
  const official = unnamedSource('un haut responsable américain', first);

  const parts = { subject: china };
  const supply = claimForm('La Chine a livré des drones à la Russie', parts, {
    figures: [{ value: 12e6, unit: 'USD', bound: 'exact' }],
    when: '2023-02',
  });
  const denial = claimForm('China supplied drones to Russia', parts, { language: 'en', predicate: 'supply' });
  const words = quote(second, 'We never did', wang);
  const affirms = assertion(first, supply, official, { saidAt: '2023-03-20', viaFormIds: [agency.id] });
  const denies = assertion(second, denial, wang, {
    stance: 'DENIES',
    quoteIds: [words.id],
    viaFormIds: [agency.id, official.id],
  });
  const batch: GraphBatch = {
    origins: [firstOrigin, secondOrigin],
    articles: [first, second],
    entityForms: entities,
    entities: entities.map((form) => entity(form)),
    unnamedSources: [official],
    mentions: [
      mention(first, china, 5),
      mention(first, china, 50),
      mention(second, wang, 9),
      mention(second, wen, 80),
    ],
    quotes: [words],
    claimForms: [supply, denial],
    claims: [claim(supply, parts), claim(denial, parts)],
    assertions: [affirms, denies],
    claimLinks: [
      {
        from: supply.id,
        to: denial.id,
        kind: 'SIMILAR_TO',
        score: 0.8,
        reason: 'same subject and predicate',
      },
    ],
    judgements: [judgement('entity', wang, wen)],
    changes: [
      {
        at: '2024-01-01T00:00:00Z',
        by: 'test',
        action: 'ARTICLE_ADDED',
        nodeId: first.id,
        detail: first.title,
      },
    ],
  };
  return {
    batch,
    ...{
      china,
      wang,
      wen,
      daily,
      gazette,
      agency,
      entities,
      firstOrigin,
      secondOrigin,
      first,
      second,
      official,
    },
    ...{ supply, denial, words, affirms, denies, parts },
  };
}
