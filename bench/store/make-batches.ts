import { createHash } from 'node:crypto';
import type { GraphBatch } from '../../src/model/batch.ts';
import type { ClaimForm, ClaimNode, EntityForm, EntityNode } from '../../src/model/graph.ts';
import { contentId } from '../../src/model/id.ts';
import { GOODS, type StateName, sentenceOf, statesByFame, VERBS } from './propositions.ts';
import { numbers, zipf } from './random.ts';

/** Assertions in one article, and articles in one batch. */
const ASSERTIONS = 10;
const ARTICLES = 500;

export interface Made {
  readonly batches: Iterable<GraphBatch>;
  /** Form ids, busiest first. */
  readonly people: readonly string[];
  readonly states: readonly string[];
  readonly outlets: readonly string[];
  /** Ids of the thousand claims that are repeated most, most first. */
  readonly claims: readonly string[];
}

/** People who, with what they say among the others, make a third of all assertions. */
const FAMOUS = 10;

/**
 * A graph of our model of any size, made batch by batch, realistic in its skew: ten people make a third of all
 * assertions, the others, the states that claims are about, the claims that are repeated and the words between them
 * follow Zipf's law, one article in ten is a reprint, a third of the texts are English. An article holds the sentences
 * its assertions come from, where they say they stand, so that articles too are found by what they speak of. Deterministic.
 */
export function makeBatches(assertions: number): Made {
  const random = numbers(assertions);
  const articleCount = Math.ceil(assertions / ASSERTIONS);
  const people = forms(
    'Person',
    Math.max(20, assertions / 50),
    (i) => `${FIRST[i % FIRST.length]} ${capital(word(i * 17 + 7))}`,
  );
  const names = statesByFame();
  const states = forms('Place', names.length, (i) => names[i]!.fr).map((form, i) => ({
    ...form,
    aliases: [names[i]!.en],
    country: names[i]!.country,
    keys: [`st:${names[i]!.country}`, `co:${names[i]!.country}`],
  }));
  const outlets = forms('Organization', 40, (i) => `Journal ${capital(word(i + 80_000))}`);
  const claimCount = Math.ceil(assertions / 5);
  const famous = zipf(Math.min(FAMOUS, people.length), 1);
  const others = zipf(people.length, 0.6);
  const repeated = zipf(claimCount, 0.55);
  const picks = {
    state: zipf(states.length, 1),
    verb: zipf(VERBS.length, 0.7),
    goods: zipf(GOODS.length, 0.7),
  };
  const filler = zipf(VOCABULARY, 1);
  const pickSpeaker = () => people[random() < 0.3 ? famous(random()) : others(random())]!;
  const claimAt = (i: number) => makeClaim(i, names, states, people, picks);

  function* batches(): Generator<GraphBatch> {
    const origins: string[] = [];
    const seenForms = new Set<EntityForm>();
    for (let from = 0; from < articleCount; from += ARTICLES) {
      const batch = emptyBatch();
      const named = new Set<EntityForm>();
      const claimed = new Map<string, { form: ClaimForm; node: ClaimNode }>();
      for (let i = from; i < Math.min(articleCount, from + ARTICLES); i++) {
        makeArticle(i, batch, named, claimed, origins);
      }
      for (const form of named) {
        if (seenForms.has(form)) continue;
        seenForms.add(form);
        batch.entityForms.push(form);
        batch.entities.push(entityOf(form));
      }
      batch.claimForms.push(...[...claimed.values()].map(({ form }) => form));
      batch.claims.push(...[...claimed.values()].map(({ node }) => node));
      yield batch;
    }
  }

  function makeArticle(
    i: number,
    batch: Batch,
    named: Set<EntityForm>,
    claimed: Map<string, { form: ClaimForm; node: ClaimNode }>,
    origins: string[],
  ): void {
    const id = contentId('Article', 'bench', i);
    const outlet = outlets[Math.floor(random() ** 2 * outlets.length)]!;
    const reprint = origins.length > 0 && random() < 0.1;
    const originId = reprint
      ? origins[Math.floor(random() * origins.length)]!
      : contentId('Origin', 'bench', i);
    if (!reprint) {
      origins.push(originId);
      batch.origins.push({ id: originId, label: `Dépêche ${i}`, creditedToId: null });
    }
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const publishedAt = random() < 0.05 ? null : day;
    const language = random() < 2 / 3 ? 'fr' : 'en';
    named.add(outlet);
    const inArticle = new Set<EntityForm>();
    let text = '';
    let title = '';
    for (let k = 0; k < ASSERTIONS; k++) {
      const speaker = pickSpeaker();
      const { proposition, form, node, entities } = claimAt(repeated(random()));
      claimed.set(form.id, { form, node });
      for (const one of [speaker, ...entities]) inArticle.add(one);
      const quoteId = contentId('Quote', 'bench', i, k);
      const quoted = k % 3 === 0;
      const said = sentenceOf(proposition, language);
      title ||= `${capital(said)} (${i})`;
      const evidence = `${speaker.name} ${language === 'fr' ? 'a déclaré que' : 'said that'} ${said}`;
      const start = text.length;
      text += `${evidence}. ${capital(sentence(() => filler(random())))}.\n`;
      if (quoted) {
        batch.quotes.push({
          id: quoteId,
          articleId: id,
          text: `Nous l’avons dit ${word(i + k)}`,
          start,
          end: start + 30,
          rule: 'quotes/bench',
          confidence: 0.9,
          cue: 'a déclaré',
          speakerFormId: speaker.id,
          speakerId: speaker.id,
          publishedAt,
        });
      }
      batch.assertions.push({
        id: contentId('Assertion', 'bench', i, k),
        articleId: id,
        claimFormId: form.id,
        claimId: form.id,
        speakerFormId: speaker.id,
        speakerId: speaker.id,
        stance: random() < 0.2 ? 'DENIES' : 'AFFIRMS',
        certainty: random() < 0.2 ? 'HEDGED' : 'STATED',
        direct: quoted,
        text: evidence,
        start,
        end: start + evidence.length,
        cue: 'a déclaré',
        rule: 'assertions/bench',
        confidence: 0.8,
        detail: 'subject of the verb',
        saidAt: null,
        publishedAt,
        language,
        outletId: outlet.id,
        originId,
        current: true,
        viaFormIds: k % 10 === 9 ? [outlet.id] : [],
        quoteIds: quoted ? [quoteId] : [],
      });
    }
    batch.articles.push({
      id,
      url: `https://bench.test/${i}`,
      file: null,
      title,
      language,
      publishedAt,
      modifiedAt: null,
      recordedAt: '2025-01-01T00:00:00Z',
      text,
      fingerprint: createHash('sha256').update(String(i)).digest('hex'),
      signature: Array.from({ length: 128 }, () => Math.floor(random() * 2 ** 32)),
      authors: [],
      credits: [],
      current: true,
      outletId: outlet.id,
      outlet: outlet.name,
      originId,
      originReason: reprint ? 'near copy' : 'its own text',
      supersedesId: null,
      withdrawnAt: null,
    });
    for (const form of inArticle) {
      named.add(form);
      for (const start of [0, 50]) {
        batch.mentions.push({
          articleId: id,
          formId: form.id,
          start,
          end: start + form.name.length,
          text: form.name,
          form: 'name',
          rule: 'names/bench',
        });
      }
    }
  }

  return {
    batches: { [Symbol.iterator]: batches },
    people: people.map(({ id }) => id),
    states: states.map(({ id }) => id),
    outlets: outlets.map(({ id }) => id),
    claims: Array.from({ length: Math.min(1000, claimCount) }, (_, i) => contentId('Claim', 'bench', i)),
  };
}

type Batch = ReturnType<typeof emptyBatch>;
function emptyBatch() {
  type Lists = { -readonly [K in keyof GraphBatch]-?: NonNullable<GraphBatch[K]>[number][] };
  const batch: Pick<
    Lists,
    | 'articles'
    | 'origins'
    | 'entityForms'
    | 'entities'
    | 'mentions'
    | 'quotes'
    | 'claimForms'
    | 'claims'
    | 'assertions'
  > = {
    ...{ articles: [], origins: [], entityForms: [], entities: [], mentions: [] },
    ...{ quotes: [], claimForms: [], claims: [], assertions: [] },
  };
  return batch;
}

interface Picks {
  readonly state: (random: number) => number;
  readonly verb: (random: number) => number;
  readonly goods: (random: number) => number;
}

/** The claim of a number: the same whenever it is asked for, so that none has to be kept. */
function makeClaim(
  i: number,
  names: readonly StateName[],
  states: readonly EntityForm[],
  people: readonly EntityForm[],
  picks: Picks,
) {
  const random = numbers(i * 2_654_435_761);
  const [from, to] = [picks.state(random()), picks.state(random())];
  const [subject, object] = [states[from]!, states[to]!];
  const verb = VERBS[picks.verb(random())]!;
  const goods = GOODS[picks.goods(random())]!;
  const figure = 1 + Math.floor(random() * 900);
  const proposition = { subject: names[from]!, object: names[to]!, verb, goods, figure };
  const about = random() < 0.3 ? [people[Math.floor(random() ** 2 * people.length)]!] : [];
  const language = random() < 2 / 3 ? 'fr' : 'en';
  const id = contentId('Claim', 'bench', i);
  const shared = {
    id,
    text: sentenceOf(proposition, language),
    language,
    predicate: verb.lemma,
    predicateClass: verb.id,
    subject: proposition.subject[language],
    object: `${figure} ${goods[language]}`,
    figures: [{ value: figure, unit: goods.en, bound: 'exact' as const }],
    when: null,
  };
  const form: ClaimForm = {
    ...shared,
    subjectFormId: subject.id,
    objectFormId: object.id,
    aboutFormIds: about.map((one) => one.id),
    keys: [`${subject.id}:${verb.id}`, `w:${goods.en}:${figure}`],
    canonicalId: id,
  };
  const node: ClaimNode = {
    ...shared,
    subjectId: subject.id,
    objectId: object.id,
    aboutIds: about.map((one) => one.id),
  };
  return { proposition, form, node, entities: [subject, object, ...about] };
}

function forms(kind: EntityForm['kind'], count: number, name: (i: number) => string): EntityForm[] {
  return Array.from({ length: Math.ceil(count) }, (_, i) => {
    const id = contentId(kind, 'bench', i);
    const own = name(i);
    return {
      id,
      kind,
      name: own,
      normal: own.toLowerCase(),
      keys: own.toLowerCase().split(' '),
      aliases: [],
      descriptions: [],
      gender: 'unknown',
      country: null,
      wikidataId: null,
      canonicalId: id,
    };
  });
}

function entityOf({
  id,
  kind,
  name,
  aliases,
  descriptions,
  gender,
  country,
  wikidataId,
}: EntityForm): EntityNode {
  return { id, kind, name, aliases, descriptions, gender, country, wikidataId };
}

const FIRST = ['Anne', 'Boris', 'Chloé', 'Dmitri', 'Élise', 'Farid', 'Gérard', 'Hélène'];
const SYLLABLES = ['ba', 'co', 'du', 'fé', 'gri', 'lan', 'mo', 'né', 'pra', 'rou', 'sil', 'ta', 'vo', 'zan'];

/** As in a language, the same words come again: there are four thousand. */
const VOCABULARY = 4_000;

const WORDS = Array.from({ length: VOCABULARY }, (_, i) => word(i));

function word(i: number): string {
  let text = '';
  for (let rest = (i % VOCABULARY) + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return text;
}

/** Twenty words between what is said. */
function sentence(pick: () => number): string {
  return Array.from({ length: 20 }, () => WORDS[pick()]!).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
