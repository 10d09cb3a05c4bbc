import { formTest } from '../language/form-test.ts';
import { barePronoun, isImpersonal, PRONOUNS } from './pronoun-forms.ts';
import { isSaying, sayingAt, takesUpSubject } from './pronoun-says.ts';
import type { Referent } from './referent.ts';
import type { Candidate } from './spoken-of.ts';
import type { ToldSoFar } from './told-so-far.ts';

/** Whom a pronoun stands for, noted as spoken of; null where it is impersonal or nobody fits. */
export function pronounReferent(told: ToldSoFar, i: number): Referent | null {
  const { reading, spoken, focus } = told;
  const { tokens, quoted, layout } = reading;
  const bare = barePronoun(tokens[i]!.lower);
  const wanted = PRONOUNS[bare];
  if (!wanted || isImpersonal(reading, i, bare)) return null;
  // "selon lui", not "il lui a dit".
  if (/^(?:lui|eux)$/.test(bare) && !/^(?:selon|pour|d'après|chez)$/.test(tokens[i - 1]?.lower ?? ''))
    return null;
  // "dit celui qui a bâti la halle", not "pour celui qui bâtit".
  if (/^cel(?:ui|le)$/.test(bare) && !isToldOfSpeaker(reading, i)) return null;
  const { gender, plural } = wanted;
  const neuter = bare === 'it';
  const { sentence, paragraph } = spoken.place(i);
  const not = focus && !quoted[i] ? accused(told, i) : -1;
  const continued =
    focus && !plural && !neuter && !quoted[i] && takesUpSubject(reading, i)
      ? focus.before(sentence, paragraph, gender, not)
      : null;
  if (continued) {
    const weight = isSaying(reading, i) ? 3.5 : 3;
    spoken.remember(i, continued.key, continued.referent, continued.gender, false, true, weight);
    return continued.referent;
  }
  const best = bestFit(told, i, bare, not);
  if (!best) return null;
  if (!quoted[i] || isInserted(reading, i)) {
    best.value = Math.max(spoken.valueAt(best, i), inRelative(reading, i) ? IN_RELATIVE : 2.6);
    best.sentence = sentence;
    best.paragraph = paragraph;
    if (best.person && !best.plural && layout[paragraph] === 'prose')
      focus?.meet(best, isSaying(reading, i) ? 3.5 : 2.6, sentence, paragraph);
  }
  return best.referent;
}

/** French: "« Demain, dit-il, on verra »": the article's words between commas within the marks. */
function isInserted({ language, tokens, infos }: ToldSoFar['reading'], i: number): boolean {
  const verb = infos[i - 1]?.speech === true && /^(?:verb|participle)$/.test(tokens[i - 1]!.tag);
  if (language !== 'fr' || !verb || !tokens[i]!.lower.startsWith('-')) return false;
  return tokens[i + 1]?.text === ',' && tokens[i - 2]?.text === ',';
}

/** What a pronoun within a relative clause weighs: the next sentence goes on with the subject of the main clause. */
const IN_RELATIVE = 1.6;
const RELATIVE = formTest(/^(?:où|dont)$/);

/** French: "écroué à Torgny où il est jugé", "dont il est proche". */
function inRelative({ language, tokens }: ToldSoFar['reading'], i: number): boolean {
  return language === 'fr' && RELATIVE.of(tokens[i - 1]);
}

/** The one of a pronoun's gender and number who weighs most. */
function bestFit({ reading, spoken }: ToldSoFar, i: number, bare: string, not: number): Candidate | null {
  const { gender, plural } = PRONOUNS[bare]!;
  const neuter = bare === 'it';
  let best: Candidate | null = null;
  let bestValue = 0.25;
  for (const candidate of spoken.all) {
    if (neuter && candidate.person) continue;
    if (/^cel(?:ui|le)$/.test(bare) && !(candidate.person && candidate.referent.entity >= 0)) continue;
    if (not >= 0 && candidate.referent.entity === not) continue;
    if (plural !== candidate.plural && !(bare === 'they' && !candidate.person)) continue;
    if (reading.language !== 'fr' && !neuter && !plural && !candidate.person) continue;
    if (gender !== 'unknown' && candidate.gender !== 'unknown' && gender !== candidate.gender) continue;
    let value = spoken.valueAt(candidate, i);
    if (gender !== 'unknown' && candidate.gender === 'unknown') value *= candidate.person ? 0.8 : 0.4;
    if (candidate.referent.entity < 0) value *= 0.9;
    if (value > bestValue) {
      bestValue = value;
      best = candidate;
    }
  }
  return best;
}

/** "He accused Mr B": the one right after the verb, who cannot be its subject; -1 where there is none. */
function accused({ reading, pieces, entityOfPiece, nextPiece }: ToldSoFar, i: number): number {
  const verb = sayingAt(reading, i);
  if (verb < 0) return -1;
  for (let q = nextPiece; q < pieces.length && pieces[q]!.titleFrom <= verb + 1; q++)
    if (pieces[q]!.titleFrom === verb + 1 || pieces[q]!.from === verb + 1) return entityOfPiece[q]!;
  return -1;
}

/** French: "celui", "celle" right behind a verb of saying and before a relative clause. */
function isToldOfSpeaker({ tokens, infos }: ToldSoFar['reading'], i: number): boolean {
  return (
    infos[i - 1]?.speech === true &&
    /^(?:verb|participle)$/.test(tokens[i - 1]!.tag) &&
    /^(?:qui|que|qu'|qu’|dont)$/.test(tokens[i + 1]?.lower ?? '')
  );
}
