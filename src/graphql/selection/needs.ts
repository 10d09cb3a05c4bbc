import type { NodeKind } from '../../model/id.ts';
import { FIELD_NAMES, NODE_SOURCES } from '../../store/store.ts';

const SPAN = ['articleId', 'start', 'end'];

/** Properties that the resolver of a field reads, where these are not the one of its name. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'Assertion.span': SPAN,
  'Assertion.claim': ['claimId'],
  'Assertion.wording': ['claimFormId'],
  'Assertion.speaker': ['speakerId'],
  'Assertion.via': ['viaFormIds'],
  'Assertion.article': ['articleId'],
  'Assertion.quotes': ['quoteIds'],
  'Assertion.outlet': ['outletId'],
  'Assertion.origin': ['originId'],
  'Quote.span': SPAN,
  'Quote.speaker': ['speakerId'],
  'Quote.article': ['articleId'],
  'Claim.subjectWords': ['subject'],
  'Claim.objectWords': ['object'],
  'Claim.subject': ['subjectId'],
  'Claim.object': ['objectId'],
  'Claim.about': ['aboutIds'],
  'Article.outletName': ['outlet'],
  'Article.outlet': ['outletId'],
  'Article.origin': ['originId'],
  'Article.supersedes': ['supersedesId'],
  'Origin.creditedTo': ['creditedToId'],
  'UnnamedSource.article': ['articleId'],
};

/** Properties of a node that a field of its type needs; lists and counters need its id alone, which always comes. */
export function needsOf(type: NodeKind, field: string): readonly string[] {
  return NEEDS[`${type}.${field}`] ?? (FIELD_NAMES[NODE_SOURCES[type].kind].includes(field) ? [field] : []);
}
