import type { Language } from '../../model/language.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';
import type { AssertionContext, Statement } from './statement.ts';

/** Characters of a statement that is looked at. */
const LONGEST = 400;

/** The forms in which a claim is judged, each with P and what it is judged to be (lexicon/<language>/judged-claims.yml). */
const FORMS: Readonly<Record<Language, (words: Words) => readonly string[]>> = {
  fr: ({ claims, verdict }) => {
    const noun = String.raw`(?:que |qu['’])?(?:l['’]|la |les? |ces? |cette |des |d['’]|toutes? (?:les? |la )?)?(?:${claims})(?: \p{Ll}+){0,2} (?:selon (?:laquelle|lesquelles|lequel|lesquels) |voulant qu(?:e |['’])|qu(?:e |['’]))`;
    const copula = `,? (?:(?<not>n['’]|ne )?(?:est|sont|était|étaient|serait|seraient|sera|seront)(?: pas| aucunement)?)`;
    return [
      `${noun}(?<said>.{8,}?)${copula} (?:tou(?:t|te|tes) (?:à fait )?|\\p{L}+ment )?${verdict}`,
      `(?:de |d['’]|comme )?(?:\\p{L}+ment )?${verdict} ${noun}(?<said>.{8,})`,
      `il (?:est|serait|était) (?:\\p{L}+ment )?${verdict} (?:de|d['’]) ?(?:dire|affirmer|prétendre|croire|penser|écrire|soutenir|insinuer|laisser entendre|laisser croire) qu(?:e |['’])(?<said>.{8,})`,
    ];
  },
  en: ({ claims, verdict }) => {
    const noun = String.raw`(?:that )?(?:the |any |all |these |those |such |as )?(?:\p{Ll}+ )?(?:${claims}) that `;
    const copula = `,? (?:is|are|was|were)(?<not> not|n['’]t)?`;
    return [
      `${noun}(?<said>.{8,}?)${copula} (?:\\p{L}+ly )?${verdict}`,
      `(?:as )?(?:\\p{L}+ly )?${verdict} ${noun}(?<said>.{8,})`,
      `${noun}(?<said>.{8,}?) as (?:\\p{L}+ly )?${verdict}`,
      `it(?:['’]s| is| was| would be) (?:\\p{L}+ly )?${verdict} to (?:say|claim|suggest|argue|assert|state|imply|think|believe) (?:that )?(?<said>.{8,})`,
    ];
  },
};

interface Words {
  readonly claims: string;
  readonly verdict: string;
}

const formsOf = perLanguage((language) => {
  const groups = readLexicon<Record<'claims' | 'untrue' | 'true', { words: string[] }>>(
    language,
    'judged-claims',
  );
  const verdict = `["“«]?\\s?(?:(?<untrue>${groups.untrue.words.join('|')})|(?<so>${groups.true.words.join('|')}))\\s?["”»]?`;
  return FORMS[language]({ claims: groups.claims.words.join('|'), verdict }).map(
    (form) => new RegExp(`^["“«\\s]*${form}[\\s."”»,]*$`, 'diu'),
  );
});

/** Before "that": what the rule for clauses leaves out of "said reports that P were false". */
const LEAD = /^\s*(?:that )?(?:the |any |all |these |such )?(?:\p{Ll}+ )?\p{Ll}+ that\s*$/u;

/**
 * What is claimed, where somebody says of a claim that it is false, or true: who calls it false denies it.
 * Fires on: Rome said reports that the port supplies guns were false. Il est faux de dire que le port ferme.
 * Not on: Ann Roe said the report that the port published was wrong.
 */
export function judgedClaim({ analysis }: AssertionContext, statement: Statement): Statement {
  const [only, ...others] = statement.content;
  if (!only || others.length > 0 || only.end - only.start > LONGEST) return statement;
  const { text, language } = analysis;
  const lead = statement.cue && statement.cue.end <= only.start ? statement.cue.end : only.start;
  const start = lead < only.start && LEAD.test(text.slice(lead, only.start)) ? lead : only.start;
  const words = text.slice(start, only.end);
  if (!JUDGED.test(words)) return statement;
  for (const form of formsOf(language)) {
    const found = form.exec(words);
    if (!found) continue;
    const [from, to] = found.indices!.groups!.said!;
    const said = text.slice(start + from, start + to);
    if (!STATES.test(said) || SPREAD.test(said)) continue;
    const contrary = (found.groups!.untrue !== undefined) !== (found.groups!.not !== undefined);
    return {
      ...statement,
      content: [{ start: start + from, end: start + to }],
      frame: statement.frame && { ...statement.frame, form: 'that-clause' },
      contrary,
    };
  }
  return statement;
}

/** What every form holds: most statements end here. */
const JUDGED = /selon l|\bqu(?:e|['’])|\bthat\b|^["“\s]*it\b/iu;

/** A subject and more stand there: "that were late" and "que le port publie" tell of a thing. */
const STATES = /^(?!(?:were|was|are|is|had|has|have|sont|ont)\s)\S+\s+\S+\s+\S+/u;

/** "The report that the port published", "l'article que le journal a publié": who spread the claim, not what it says. */
const SPREAD =
  /\s(?:published|released|issued|filed|made|sent|wrote|posted|spread|circulated|brought|leaked|presented|submitted|received|publie|diffuse|relaie|répand|(?:a|ont|avait|avaient) (?:publiée?s?|diffusée?s?|relayée?s?|faite?s?|écrite?s?|portée?s?|lancée?s?|propagée?s?|transmise?s?|donnée?s?|tenus?|avancée?s?|formulée?s?))(?! (?:(?:the|an?|his|her|its|their|l[ae]s?|une?|des|d[eu])\s|[dl]['’]))(?:\s|$)/iu;
