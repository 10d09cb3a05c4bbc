/**
 * A small world as the store keeps it, for tests of what stands on the store: six articles in which one claim is
 * affirmed by a minister and by an unnamed official through a wire agency, denied by China in an item that is printed
 * twice (one origin), and contradicted in its figures; one article is corrected. Built as a batch, so that these tests
 * depend on no extraction.
 */
import type { GraphBatch } from '../../src/model/batch.ts';
import type { Certainty, EntityKind, Figure, Stance } from '../../src/model/extraction.ts';
import { fold, foldedWords } from '../../src/model/fold.ts';
import type {
  ArticleNode,
  AssertionNode,
  ClaimForm,
  ClaimNode,
  EntityForm,
  EntityNode,
  MentionRow,
  QuoteNode,
  UnnamedSourceNode,
} from '../../src/model/graph.ts';
import { contentId } from '../../src/model/id.ts';

const NOW = '2023-04-01T00:00:00.000Z';

/** Entities: canonical name first, then the other names that were resolved to it. */
const entityForms: EntityForm[] = [];
const entities: EntityNode[] = [];

function entity(
  kind: EntityKind,
  names: readonly [string, ...string[]],
  more: Partial<Pick<EntityNode, 'country' | 'gender' | 'descriptions'>> = {},
): string {
  const ids = names.map((name) => contentId(kind, fold(name)));
  const id = [...ids].sort()[0]!;
  const shared = { country: null, gender: 'unknown', descriptions: [], wikidataId: null, ...more } as const;
  names.forEach((name, index) => {
    const normal = fold(name);
    entityForms.push({
      ...shared,
      id: ids[index]!,
      kind,
      name,
      normal,
      keys: foldedWords(name),
      aliases: [],
      canonicalId: id,
    });
  });
  entities.push({ ...shared, id, kind, name: names[0], aliases: names.slice(1) });
  return id;
}

const courrier = entity('Organization', ['Le Courrier du Fleuve']);
const gazette = entity('Organization', ["La Gazette de l'Est"]);
const matin = entity('Organization', ['Matin Libre']);
const harbour = entity('Organization', ['The Harbour Post']);
const wire = entity('Organization', ['Northern Wire']);
const agence = entity('Organization', ['Agence du Sud']);
const china = entity('Place', ['Chine', 'China', 'Pékin'], { country: 'CN' });
const russia = entity('Place', ['Russie', 'Russia', 'Moscou'], { country: 'RU' });
const geneva = entity('Place', ['Geneva']);
const leveque = entity('Person', ['Éric Lévêque', 'Lévêque'], {
  gender: 'male',
  descriptions: ['ministre de la Défense'],
});
const keller = entity('Person', ['Anna Keller'], { gender: 'female', descriptions: ['trade analyst'] });

const formOf = (name: string) => entityForms.find((form) => form.name === name)!.id;

/** Articles. */
const articles: ArticleNode[] = [];
const mentions: MentionRow[] = [];

function article(
  key: string,
  of: {
    language: 'fr' | 'en';
    outlet: string;
    title: string;
    day: string;
    text: string;
    origin: string;
    originReason?: string;
    credits?: string[];
    supersedes?: string;
    current?: boolean;
  },
): string {
  const id = contentId('Article', `https://news.example/${key}`, of.text);
  articles.push({
    id,
    url: `https://news.example/${key}`,
    file: null,
    title: of.title,
    language: of.language,
    publishedAt: of.day,
    modifiedAt: null,
    recordedAt: NOW,
    text: of.text,
    fingerprint: contentId('Article', of.text).slice(4).padEnd(64, '0'),
    signature: Array.from({ length: 128 }, (_, index) => (index * 2_654_435_761 + of.text.length) >>> 0),
    authors: [],
    credits: of.credits ?? [],
    current: of.current ?? true,
    outletId: of.outlet,
    outlet: entities.find((one) => one.id === of.outlet)!.name,
    originId: of.origin,
    originReason: of.originReason ?? 'its own reporting',
    supersedesId: of.supersedes ?? null,
    withdrawnAt: null,
  });
  for (const form of entityForms) {
    const start = of.text.indexOf(form.name);
    if (start >= 0)
      mentions.push({
        articleId: id,
        formId: form.id,
        start,
        end: start + form.name.length,
        text: form.name,
        form: 'name',
        rule: 'names/test',
      });
  }
  return id;
}

const origin = (label: string) => contentId('Origin', label);
const FACTURES = 'Le Courrier du Fleuve: factures';
const DEPECHE = 'Agence du Sud, 2023-03-22';
const REPORT = 'The Harbour Post: report';
const PORT = "La Gazette de l'Est: port";

const factures = article('factures', {
  language: 'fr',
  outlet: courrier,
  title: 'Drones : « Nous avons vu les factures »',
  day: '2023-03-21',
  origin: origin(FACTURES),
  text: [
    'La Chine a livré des drones à la Russie, a affirmé mardi Éric Lévêque, ministre de la Défense. « Nous avons vu les factures », a-t-il déclaré devant les députés.',
    'Selon des données douanières, douze millions de dollars de drones ont été vendus en un an.',
  ].join('\n\n'),
});
const WIRE_TEXT =
  'Pékin dément avoir livré des drones à Moscou. « Ces accusations sont sans fondement », indique un communiqué transmis mercredi à l’Agence du Sud.';
const dementi = article('dementi', {
  language: 'fr',
  outlet: gazette,
  title: 'Pékin dément toute livraison',
  day: '2023-03-22',
  origin: origin(DEPECHE),
  credits: ['Agence du Sud'],
  text: WIRE_TEXT,
});
const reprise = article('reprise', {
  language: 'fr',
  outlet: matin,
  title: 'La Chine réfute les accusations',
  day: '2023-03-22',
  origin: origin(DEPECHE),
  originReason: 'credits Agence du Sud; near-copy of an earlier article',
  credits: ['Agence du Sud'],
  text: `${WIRE_TEXT} (Matin Libre avec Agence du Sud)`,
});
const report = article('report', {
  language: 'en',
  outlet: harbour,
  title: 'Officials trace drones to Chinese firms',
  day: '2023-03-23T06:30:00Z',
  origin: origin(REPORT),
  text: [
    'China has supplied drones to Russia, a senior American official told Northern Wire.',
    'Trade analyst Anna Keller said that 20 million dollars of drones were sold. "The talks in Geneva will resume in May," she added.',
  ].join('\n\n'),
});
const portOld = article('port-v1', {
  language: 'fr',
  outlet: gazette,
  title: 'Le port fermé',
  day: '2023-03-24',
  origin: origin(PORT),
  current: false,
  text: 'Le port sera fermé lundi, a annoncé Anna Keller.',
});
const port = article('port-v2', {
  language: 'fr',
  outlet: gazette,
  title: 'Le port restera ouvert (corrigé)',
  day: '2023-03-25',
  origin: origin(PORT),
  supersedes: portOld,
  text: 'Correction : le port restera ouvert, a précisé Anna Keller.',
});

/** Sources the articles do not name. */
const unnamedSources: UnnamedSourceNode[] = [];

function unnamed(name: string, articleId: string, document: boolean): string {
  const id = contentId('UnnamedSource', articleId, name);
  unnamedSources.push({ id, name, document, articleId });
  return id;
}

const customs = unnamed('des données douanières', factures, true);
const official = unnamed('a senior American official', report, false);

/** Claims: the first wording represents the claim. */
const claimForms: ClaimForm[] = [];
const claims: ClaimNode[] = [];
type Wording = readonly [
  text: string,
  language: 'fr' | 'en',
  predicate: string,
  subject: string,
  object: string,
];

function claim(
  wordings: readonly [Wording, ...Wording[]],
  of: {
    predicateClass: string | null;
    subjectId: string | null;
    objectId?: string;
    aboutIds?: string[];
    figures?: Figure[];
    when?: string;
  },
): string {
  const ids = wordings.map(([text]) => contentId('Claim', fold(text)));
  const id = [...ids].sort()[0]!;
  const shared = { predicateClass: of.predicateClass, figures: of.figures ?? [], when: of.when ?? null };
  wordings.forEach(([text, language, predicate, subject, object], index) => {
    const words = { text, language, predicate, subject, object };
    claimForms.push({
      ...shared,
      ...words,
      id: ids[index]!,
      subjectFormId: of.subjectId,
      objectFormId: of.objectId ?? null,
      aboutFormIds: of.aboutIds ?? [],
      keys: [`${of.predicateClass ?? predicate}|${of.subjectId ?? ''}`],
      canonicalId: id,
    });
    if (index === 0)
      claims.push({
        ...shared,
        ...words,
        id,
        subjectId: of.subjectId,
        objectId: of.objectId ?? null,
        aboutIds: of.aboutIds ?? [],
      });
  });
  return id;
}

const supplied = claim(
  [
    ['La Chine a livré des drones à la Russie', 'fr', 'livrer', 'la Chine', 'des drones'],
    ['China has supplied drones to Russia', 'en', 'supply', 'China', 'drones'],
  ],
  { predicateClass: 'supply', subjectId: china, aboutIds: [russia] },
);
const twelve = claim(
  [
    [
      'Douze millions de dollars de drones ont été vendus en un an',
      'fr',
      'vendre',
      'douze millions de dollars de drones',
      '',
    ],
  ],
  { predicateClass: 'supply', subjectId: null, figures: [{ value: 12e6, unit: 'USD', bound: 'exact' }] },
);
const twenty = claim(
  [['20 million dollars of drones were sold', 'en', 'sell', '20 million dollars of drones', '']],
  { predicateClass: 'supply', subjectId: null, figures: [{ value: 20e6, unit: 'USD', bound: 'exact' }] },
);
const talks = claim([['The talks in Geneva will resume in May', 'en', 'resume', 'the talks in Geneva', '']], {
  predicateClass: 'meet',
  subjectId: null,
  aboutIds: [geneva],
  when: '2023-05',
});
const closed = claim([['Le port sera fermé lundi', 'fr', 'fermer', 'le port', '']], {
  predicateClass: null,
  subjectId: null,
});
const open = claim([['Le port restera ouvert', 'fr', 'rester', 'le port', '']], {
  predicateClass: null,
  subjectId: null,
});

/** Quotes and assertions, placed by their words. */
const quotes: QuoteNode[] = [];
const assertions: AssertionNode[] = [];
const articleOf = (id: string) => articles.find((one) => one.id === id)!;

function place(articleId: string, words: string): { start: number; end: number } {
  const start = articleOf(articleId).text.indexOf(words);
  if (start < 0) throw new Error(`The article has no "${words}"`);
  return { start, end: start + words.length };
}

function quote(articleId: string, text: string, speakerId: string | null, cue: string | null): string {
  const span = place(articleId, text);
  const id = contentId('Quote', articleId, span.start, span.end);
  const { publishedAt } = articleOf(articleId);
  quotes.push({
    id,
    articleId,
    text,
    ...span,
    rule: 'quotes/test',
    confidence: 0.9,
    cue,
    speakerFormId: speakerId,
    speakerId,
    publishedAt,
  });
  return id;
}

function assertion(
  articleId: string,
  text: string,
  speakerId: string,
  claimId: string,
  of: {
    stance?: Stance;
    certainty?: Certainty;
    cue: string;
    form?: number;
    via?: string[];
    quotes?: string[];
    saidAt?: string;
  },
): string {
  const span = place(articleId, text);
  const { publishedAt, language, outletId, originId, current } = articleOf(articleId);
  const forms = claimForms.filter((form) => form.canonicalId === claimId);
  const id = contentId('Assertion', articleId, span.start, span.end, speakerId);
  assertions.push({
    id,
    articleId,
    claimFormId: forms[of.form ?? 0]!.id,
    claimId,
    speakerFormId: speakerId,
    speakerId,
    stance: of.stance ?? 'AFFIRMS',
    certainty: of.certainty ?? 'STATED',
    direct: (of.quotes ?? []).length > 0,
    text,
    ...span,
    cue: of.cue,
    rule: 'assertions/test',
    confidence: 0.9,
    detail: `cue "${of.cue}"`,
    saidAt: of.saidAt ?? null,
    publishedAt,
    language,
    outletId,
    originId,
    current,
    viaFormIds: of.via ?? [],
    quoteIds: of.quotes ?? [],
  });
  return id;
}

quote(factures, 'Nous avons vu les factures', leveque, 'a-t-il déclaré');
for (const id of [dementi, reprise])
  quote(id, 'Ces accusations sont sans fondement', china, 'indique un communiqué');
const resume = quote(report, 'The talks in Geneva will resume in May,', keller, 'she added');

assertion(factures, 'La Chine a livré des drones à la Russie', leveque, supplied, {
  cue: 'a affirmé',
  saidAt: '2023-03-21',
});
assertion(factures, 'douze millions de dollars de drones ont été vendus en un an', customs, twelve, {
  cue: 'Selon',
});
for (const id of [dementi, reprise])
  assertion(id, 'Pékin dément avoir livré des drones à Moscou', china, supplied, {
    stance: 'DENIES',
    cue: 'dément',
    via: [agence],
    saidAt: '2023-03-22',
  });
assertion(report, 'China has supplied drones to Russia', official, supplied, {
  cue: 'told',
  form: 1,
  via: [wire],
});
assertion(report, '20 million dollars of drones were sold', keller, twenty, {
  cue: 'said',
  certainty: 'HEDGED',
});
assertion(report, 'The talks in Geneva will resume in May', keller, talks, {
  cue: 'added',
  certainty: 'INTENDED',
  quotes: [resume],
});
assertion(portOld, 'Le port sera fermé lundi', keller, closed, { cue: 'a annoncé', certainty: 'INTENDED' });
assertion(port, 'le port restera ouvert', keller, open, { cue: 'a précisé', certainty: 'INTENDED' });

const pair = (a: string, b: string) => (a < b ? { left: a, right: b } : { left: b, right: a });
const sameName = pair(formOf('Éric Lévêque'), formOf('Lévêque'));
const sameClaim = pair(
  ...(claimForms.filter((form) => form.canonicalId === supplied).map((form) => form.id) as [string, string]),
);

export const world: GraphBatch = {
  articles,
  origins: [
    { id: origin(FACTURES), label: FACTURES, creditedToId: null },
    { id: origin(DEPECHE), label: DEPECHE, creditedToId: agence },
    { id: origin(REPORT), label: REPORT, creditedToId: null },
    { id: origin(PORT), label: PORT, creditedToId: null },
  ],
  entityForms,
  entities,
  unnamedSources,
  mentions,
  quotes,
  claimForms,
  claims,
  assertions,
  claimLinks: [
    { from: twelve, to: supplied, kind: 'SUPPORTS', score: 0.7, reason: 'sold drones were supplied' },
    {
      ...(twelve < twenty ? { from: twelve, to: twenty } : { from: twenty, to: twelve }),
      kind: 'CONTRADICTS',
      score: 0.8,
      reason: 'same predicate and object; figures differ: 12 million, 20 million USD',
    },
  ],
  judgements: [
    {
      ...sameName,
      id: contentId('Judgement', 'entity', sameName.left, sameName.right),
      kind: 'entity',
      verdict: 'SAME',
      score: 0.95,
      reason: 'family name of the only Lévêque in the article',
      features: [{ name: 'family name', weight: 0.95, left: 'Lévêque', right: 'Éric Lévêque' }],
      by: 'rule:entities/test',
      at: NOW,
      revokedAt: null,
    },
    {
      ...sameClaim,
      id: contentId('Judgement', 'claim', sameClaim.left, sameClaim.right),
      kind: 'claim',
      verdict: 'SAME',
      score: 0.9,
      reason: 'same subject, predicate class and object',
      features: [{ name: 'predicate class', weight: 0.5, left: 'livrer', right: 'supply' }],
      by: 'rule:claims/test',
      at: NOW,
      revokedAt: null,
    },
  ],
};

/** Ids the tests ask for by name. */
export const ids = {
  articles: { factures, dementi, reprise, report, portOld, port },
  claims: { supplied, twelve, twenty, talks, closed, open },
  entities: { leveque, keller, china, russia, geneva, courrier, gazette, matin, harbour, wire, agence },
  unnamed: { customs, official },
  forms: { lastNameOnly: formOf('Lévêque'), beijing: formOf('Pékin') },
  quotes: { resume },
};
