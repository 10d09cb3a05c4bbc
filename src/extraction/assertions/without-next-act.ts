import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { formTest } from '../language/form-test.ts';
import type { Frame } from '../parts.ts';

/**
 * Where what is said ends: before the next act of whoever says it.
 * Fires on: The mayor confirmed that one ship had left | but declined to name it. Il a rappelé que le trafic montait | et qualifié
 * le projet de « recul ». She denied she had lied, | telling members she was ill.
 * Not on: The mayor said the firm was late but promised to pay. Il a dit que le quai était fermé et gardé.
 */
export function endOfSaid(view: SentenceView, frame: Frame, from: number, to: number): number {
  if (frame.form !== 'that-clause' && frame.form !== 'object') return to;
  for (let i = from + 2; i < to - 1; i++) {
    if (view.passageAt(i)) continue;
    if (view.french ? goesOnInFrench(view, frame, i) : goesOnInEnglish(view, i))
      return view.lower(i - 1) === ',' ? i - 1 : i;
  }
  return to;
}

/** "but declined to name it", "but did not elaborate", ", telling members …" */
function goesOnInEnglish(view: SentenceView, i: number): boolean {
  const lower = view.lower(i);
  if (lower === ',') return TELLING.test(view.lower(i + 1));
  if (lower !== 'but') return false;
  const verb = view.lower(i + 1);
  if (/^(?:declined|refused)$/.test(verb)) return view.lower(i + 2) === 'to' && view.is(i + 3, WITHHELD);
  return /^(?:did|would|could)$/.test(verb) && view.lower(i + 2) === 'not' && view.is(i + 3, WITHHELD);
}

const TELLING = /^(?:telling|saying|adding|insisting|arguing|stressing)$/;
const WITHHELD = formTest(
  /^(?:comment|say|name|talk|discuss|elaborate|confirm|give|provide|identify|specify|disclose|speak|explain|offer)$/,
);

/** "et qualifié le projet de": a participle of saying that shares the auxiliary of the verb before what is said. */
function goesOnInFrench(view: SentenceView, frame: Frame, i: number): boolean {
  // "a salué la « force » du groupe, puis filé au contrôle"
  const then = view.lower(i) === ',' && view.lower(i + 1) === 'puis' && /[éiu]$/.test(view.lower(i + 2));
  if (
    (view.lower(i) !== 'et' && !then) ||
    !PERFECT.test(view.analysis.text.slice(frame.cue.start, frame.cue.end))
  )
    return false;
  if (then) return true;
  return (
    view.is(i + 1, SAID) &&
    /^(?:determiner|clitic|subordinator|pronoun|preposition)$/.test(view.tokens[i + 2]?.tag ?? '')
  );
}

const PERFECT = /^(?:a|ont|avait|avaient|ai|avons)\b/i;
const SAID = formTest(
  /^(?:qualifié|annoncé|dénoncé|assuré|affirmé|déclaré|estimé|promis|demandé|exigé|accusé|salué|regretté|appelé|rappelé|souligné|critiqué|indiqué|précisé|ajouté|déploré|condamné|réclamé|évoqué)$/,
);
