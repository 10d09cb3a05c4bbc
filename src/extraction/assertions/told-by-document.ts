import type { Source } from '../../model/extraction.ts';
import { phraseBefore } from '../attribution/clause/noun-phrase.ts';
import { formTest } from '../language/form-test.ts';
import { wordListsOf } from '../names/word-lists.ts';
import { mainVerb } from './is-claim.ts';
import { tokenRange } from './lib/token-range.ts';
import type { AssertionContext, Statement } from './statement.ts';

const THAT = formTest(/^(?:que|qu'|that)$/);

/**
 * Accepts: what somebody says that a document shows; the document goes between, what it shows is the claim.
 * Fires on: Elle a dit que les données montraient que le pont avait cédé. He said the records showed that it fell.
 * Not on: Elle a dit que les données ne montrent pas que le pont a cédé.
 */
export function toldByDocument(context: AssertionContext, statement: Statement): Statement {
  const { analysis, names } = context;
  if (statement.frame?.form === 'object' || statement.frame?.form === 'infinitive') return statement;
  if (statement.content.length !== 1) return statement;
  const { from, to } = tokenRange(analysis, statement.content[0]!);
  const token = analysis.tokens[from];
  if (!token) return statement;
  const view = context.views.at(token.sentence);
  const main = mainVerb(view, from, Math.min(to, view.to));
  if (!main || main.negated || main.passive || !SHOWS.test(main.lemma)) return statement;
  if (!view.is(main.to, THAT) || main.to + 2 >= to) return statement;
  const phrase = phraseBefore(view, main.from);
  if (!phrase || phrase.from < from) return statement;
  const documents = wordListsOf(analysis.language).documents;
  const head = view.tokens.slice(phrase.from, phrase.to).find(({ tag }) => tag === 'noun');
  if (!head || !(documents.has(head.lower) || documents.has(head.lemma) || EVIDENCE.test(head.lower)))
    return statement;
  const span = view.span(phrase.from, phrase.to);
  const document: Source = names.sourceAt(span) ?? {
    kind: 'document',
    name: analysis.text.slice(span.start, span.end),
    entity: null,
    span,
  };
  const content = [view.span(main.to + 1, to)];
  const detail = `${statement.detail}; shown by ${document.name}`;
  return { ...statement, content, via: [document, ...statement.via], detail };
}

const SHOWS =
  /^(?:montrer|démontrer|indiquer|révéler|prouver|suggérer|attester|confirmer|établir|show|indicate|reveal|prove|suggest|demonstrate|confirm|establish)$/;
const EVIDENCE =
  /^(?:données|chiffres|images|preuves|éléments|résultats|relevés|factures|registres|analyses|data|figures|images|records|results|evidence|invoices|logs)$/;
