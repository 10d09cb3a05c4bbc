import type { Source } from '../../../model/extraction.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import { subjectAfter } from '../../attribution/clause/subject-after.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { subjectSource } from '../lib/clause-subject.ts';
import { groupsFrom } from '../lib/groups-around.ts';
import { previousSubjects } from '../lib/previous-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

/** "ainsi l'a appelée", "c'est ainsi que", "voilà ce que", ": " : a clause whose subject spoke. */
const CLAUSE =
  /^[\s,.–—-]*(?:ainsi (?=(?:l['’]|les |la |le )\p{Ll})|(?:c['’]est|voilà|voici) (?:ainsi qu|ce qu|comment|comme (?:ça|cela) qu|(?:en|par|avec|sur) ces (?:mots|termes|paroles) qu)(?:e |['’])?|: (?=\p{Lu}|l[ea] |l['’]))/iu;
/** "telle est la réponse de", "sont les mots de", "La formule est de", "La phrase de": whose words they are. */
const OWNER =
  /^[\s,.–—-]*(?:tel(?:le)?s? (?:est|sont|était|étaient|fut|furent) (?:l[ea]s? |l['’])(?:[\p{L}-]+ ){1,3}?|(?:la |le |l['’])(?:phrase|formule|expression|mot|boutade|saillie|confidence) (?:(?:est|était) )?|(?:sont|furent|étaient|voilà|voici|ce sont|ces|les) (?:les )?(?:seuls |premiers |derniers |propres )?(?:mots|paroles|propos) )(?:de |d['’]|d(?=u |es ))/iu;
/** "lit-on dans", "peut-on lire sur", "apprend-on auprès de": where the words stand, if that can speak. */
const READ =
  /^[\s,]*(?:(?:peut|pouvait|a|pouvons)(?:-t)?-(?:on|nous) (?:pu )?(?:lire|entendre|lu|entendu|appris)|(?:lit|lisait|entend|entendait|apprend|indique)(?:-t)?-on)(?: [\p{Ll}-]+)? (?:(?:dans|sur|auprès de|chez|du côté de|à) ?|auprès d(?=u |es |['’])|du côté d(?=u |es |['’]))/iu;
const FARTHEST = 110;

/**
 * Accepts: in French, a clause right behind the marks that points back to the words in them: how, by whom or where they
 * were said. Where they were read in what cannot speak, nobody is given.
 * Fires on: « Nous restons », c'est ainsi que la maire résume sa nuit. « Nous restons », telle est la réponse de la maire.
 *   « Un désert en plein bourg ». La formule est de la maire.
 * Not on: « Nous restons », c'est le titre de la chanson.
 */
export const pointsBack: AttributionRule = {
  id: 'points-back',
  attribute(index, context) {
    const { outerEnd, by } = context.passages[index]!;
    if (context.analysis.language !== 'fr' || by !== 'marks') return null;
    const words = context.slice(outerEnd, outerEnd + FARTHEST);
    const read = READ.exec(words);
    const found = read ?? OWNER.exec(words) ?? CLAUSE.exec(words);
    if (!found || words.slice(0, found[0].length).includes('\n')) return null;
    const end = outerEnd + found[0].length;
    const clause = !read && !OWNER.test(words);
    const source = clause
      ? subjectFrom(context, end)
      : (phraseAt(context, end) ?? (read ? ownerAt(context, end) : null));
    if (!source && !read) return null;
    const start = outerEnd + found[0].search(/[^\s,.–—-]/);
    const cue = { start, end: outerEnd + found[0].trimEnd().length };
    const detail = `is followed by "${context.slice(cue.start, cue.end)}"`;
    const speakers = source ? [source] : [];
    return { speakers, cue, via: [], rule: this.id, confidence: source ? 0.8 : 0.4, detail };
  },
};

/** Subject of the first verb of a clause, before or behind it: one person or a body. */
function subjectFrom(context: QuoteContext, offset: number): Source | null {
  const first = context.analysis.tokens[context.firstToken(offset)];
  const view = first && context.view(first.sentence);
  const group =
    view && groupsFrom(view, first.index).find(({ kind, from }) => kind === 'finite' && from >= first.index);
  if (!view || !group) return null;
  const behind = group.from === first.index && group.inverted < 0 ? subjectAfter(view, group.to) : null;
  const source = behind
    ? context.sourceAt(view.span(behind.from, behind.to))
    : subjectSource(context, first.sentence, group);
  return source && speaks(context, source) ? source : null;
}

function phraseAt(context: QuoteContext, offset: number): Source | null {
  const first = context.analysis.tokens[context.firstToken(offset)];
  const view = first && context.view(first.sentence);
  const range = view && phraseFrom(view, first.index);
  if (!view || !range) return null;
  const span = view.span(range.from, range.to);
  const source = context.whoAt(span);
  return source && speaks(context, source) ? source : null;
}

/** "peut-on lire sur leur page": the body or person spoken of last. */
function ownerAt(context: QuoteContext, offset: number): Source | null {
  if (!OWN.test(context.slice(offset, offset + LONGEST_OWN))) return null;
  for (const source of previousSubjects(context, offset)) if (speaks(context, source)) return source;
  return null;
}

const OWN =
  /^(?:son|sa|ses|leurs?) (?:page|site|compte|profil|blog|fil|mur|communiqué|message|lettre|tract)s?(?!\p{L})/iu;
const LONGEST_OWN = 30;

function speaks(context: QuoteContext, source: Source): boolean {
  return source.kind === 'organization' || source.kind === 'document' || isOnePerson(context, source);
}
