/** Every attribute an export may carry, with its type: GEXF, GraphML and CSV declare them ahead of the data. */
export interface AttributeSpec {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly description: string;
}

const text = (name: string, description: string): AttributeSpec => ({ name, type: 'string', description });

export const NODE_ATTRIBUTES: readonly AttributeSpec[] = [
  text('kind', 'Person, Organization, Place, UnnamedSource, Claim, Quote or Article'),
  text('text', 'words of a claim or quote'),
  text('language', 'BCP 47 primary tag of a claim or article'),
  text('predicateClass', 'class of what is claimed'),
  text('when', 'when the claimed thing happens'),
  { name: 'affirmingOrigins', type: 'integer', description: 'independent origins that affirm a claim' },
  { name: 'denyingOrigins', type: 'integer', description: 'independent origins that deny a claim' },
  text('publishedAt', 'when an article or quote was published'),
  text('url', 'address of an article'),
  text('outlet', 'publisher of an article'),
  text('originId', 'independent piece of reporting an article belongs to'),
  { name: 'current', type: 'boolean', description: 'false for corrected and withdrawn articles' },
  text('aliases', 'other names of an entity, separated by " | "'),
  text('descriptions', 'how articles describe an entity, separated by " | "'),
  text('country', 'ISO 3166-1 alpha-2'),
  { name: 'document', type: 'boolean', description: 'true for unnamed documents and data' },
];

export const EDGE_ATTRIBUTES: readonly AttributeSpec[] = [
  text('relation', 'relationship type: AFFIRMS, DENIES, VIA, IN_WORDS, SUBJECT, …'),
  text('stance', 'AFFIRMS or DENIES'),
  text('certainty', 'STATED, HEDGED, INTENDED or CONDITIONAL'),
  text('evidence', "the article's own words"),
  text('cue', 'the words that attribute it'),
  text('articleId', 'article it stands in'),
  text('originId', 'independent piece of reporting it stands in'),
  text('publishedAt', 'when it was published'),
  text('saidAt', 'when it was said'),
  { name: 'start', type: 'integer', description: "offset of the evidence in the article's text" },
  { name: 'end', type: 'integer', description: 'offset after it' },
  { name: 'position', type: 'integer', description: 'place among the go-betweens, 1 nearest to the speaker' },
  { name: 'confidence', type: 'double', description: 'of the rule, 0 to 1' },
  { name: 'score', type: 'double', description: 'of a relation between claims, 0 to 1' },
  text('reason', 'what a relation between claims rests on'),
];
