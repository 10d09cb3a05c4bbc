/**
 * A word of the subject or the object by which one sentence tells of another thing than the other: "the deputy mayor" is
 * not the mayor, and what used cars sold for is not what cars sold for.
 */
import type { ClaimProfile } from '../claim-profile.ts';
import { isListed } from '../light-words.ts';
import { leftOver, type Match } from '../overlap.ts';
import { readingsOf } from '../readings.ts';
import { weightOf } from './weight-of.ts';

/** The narrowing word of one sentence that the other lacks, or "". */
export function narrowedBy(
  only: readonly string[],
  own: ClaimProfile,
  other: ClaimProfile,
  match: Match,
): string {
  for (const phrase of [own.subjectWords, own.objectWords]) {
    const lone = only.filter((word) => phrase.includes(word));
    // What is narrowed is told by the other sentence too.
    if (phrase.length > 0 && phrase.every((word) => only.includes(word))) continue;
    const halves = phrase.some((word) => own.expressions.has(word))
      ? leftOver({ ...own, tokens: phrase }, other)
      : [];
    const found =
      [...lone, ...halves].find((word) => isHolder(word, own)) ??
      (phrase === own.subjectWords ? only.find((word) => isSort(word, own, other, match)) : undefined);
    if (found !== undefined) return found;
  }
  return '';
}

/** "Former", "deputy", "acting": somebody else than who holds the office, where no name says who. */
function isHolder(word: string, own: ClaimProfile): boolean {
  return !own.titles.has(word) && readingsOf(own, word).names.some((name) => isListed('holders', name));
}

/** Of what is measured, a part: "youth unemployment", "organic milk". */
function isSort(word: string, own: ClaimProfile, other: ClaimProfile, match: Match): boolean {
  if (/^[@*]/.test(word) || !isMeasured(own) || !isMeasured(other)) return false;
  const { names } = readingsOf(own, word);
  if (weightOf([word], own, other) === 0 || names.some(isWhole)) return false;
  const measured = measuredIn(own);
  const others = measuredIn(other);
  const has = (mine: string) => others.some((each) => match(mine, each));
  return (
    measured.includes(word) &&
    measured.some(has) &&
    others.every((each) => measured.some((mine) => match(mine, each)))
  );
}

/** What is measured: the subject, or where none was read, all that stands before the verb of change. */
function measuredIn({ subjectWords, subject, tokens, alternatives }: ClaimProfile): readonly string[] {
  if (subject !== '') return subjectWords;
  const verb = tokens.findIndex((token) =>
    (alternatives.get(token) ?? [token]).some((sense) => CHANGE.test(sense)),
  );
  return tokens.slice(0, Math.max(0, verb));
}

/** "Number", "rate", "annual": no part of what is measured. */
function isWhole(name: string): boolean {
  return isListed('whole', name) || isListed('measures', name);
}

const CHANGE = /^(?:class:)?(?:increase|decrease)$/;
const CHANGES = /^(?:increase|decrease|stabilize|improve|worsen|accelerate|slow)$/;

function isMeasured({ figures, predicate }: ClaimProfile): boolean {
  return CHANGES.test(predicate) || figures.some(({ unit }) => unit === '%');
}
