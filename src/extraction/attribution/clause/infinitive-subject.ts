import { phraseBefore } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Subject, subjectOf } from './subject.ts';
import { tellsSomebody } from './tells-somebody.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * English: who says what an infinitive of saying says.
 *
 * - "took to the radio to say", "used her speech to argue", "was quick to say", "went on to say": the subject;
 * - "led the mayor to admit": the object;
 * - "asked the mayor to confirm", "has yet to say", "is due to announce", "it is wrong to say": nobody, null.
 */
export function infinitiveSubject(view: SentenceView, group: VerbGroup): Subject | null {
  const to = view.lower(group.from) === 'to' ? group.from : group.from - 1;
  if (view.lower(to) !== 'to') return null;
  const led = view.groups.findLast(({ to: end, kind }) => end <= to && kind !== 'participle');
  if (!led || led.negated || WAITS.test(led.lemma) || isUnreal(led)) return null;
  let own = -1;
  for (let i = led.to; i < to; i++) {
    if (
      /^(?:[,;:]|who|which|that|whether|how|yet|due)$/.test(view.lower(i)) ||
      view.tokens[i]!.tag === 'mark'
    )
      return null;
    if (view.lower(i) === 'for') own = i;
  }
  const near = phraseBefore(view, to);
  const object = near && near.from >= led.to ? near : null;
  const isObject = object !== null && (own >= 0 || tellsSomebody(view, object));
  if (isObject && (own >= 0 || MAKES.test(led.lemma)))
    return { range: object, whole: object, relative: false };
  // "wait for the river to tell us"
  if (own >= 0 || ASKS.test(led.lemma)) return null;
  // "sent a clerk to say", "hired Ann Lund to argue": the object speaks.
  if (isObject && view.tokens[object.from - 1]!.tag !== 'preposition' && object.from - led.to < 2)
    return led.lemma === 'be' ? ofSubject(view, led) : { range: object, whole: object, relative: false };
  if (led.lemma === 'be' && WILL.test(view.lower(to - 1))) return null;
  return ofSubject(view, led);
}

/** "Needs to do more work to show", "would use it to argue": it has not been said. */
function isUnreal({ modal, future, conditional }: VerbGroup): boolean {
  return future || conditional || (modal !== null && UNREAL.test(modal));
}

const UNREAL = /^(?:need|have|must|should|ought|want|can|may|seek|hope|plan|like|try)$/;

function ofSubject(view: SentenceView, led: VerbGroup): Subject | null {
  const subject = subjectOf(view, led);
  // "It is wrong to say", "there is nothing to show": nobody.
  if (!subject || /^(?:it|there|this|that)$/.test(view.lower(subject.range.from))) return null;
  return { ...subject, relative: false };
}

/** What makes somebody say it. */
const MAKES =
  /^(?:force|compel|lead|prompt|cause|get|drive|move|oblige|push|enable|allow|permit|inspire|persuade|convince|help)$/;
/** What asks for it: it is not said yet. */
const ASKS =
  /^(?:ask|tell|urge|order|want|expect|invite|encourage|press|pressure|require|request|instruct|direct|command|beg|implore|warn|advise|remind|call|appeal|plead|need|challenge|summon|authorise|authorize|trust|believe|consider|report|know|deem|think|suspect|understand|suppose|assume|prefer|lobby|petition|pay|train|teach)$/;
/** What keeps from it. */
const WAITS =
  /^(?:refuse|decline|fail|hesitate|wait|avoid|forget|neglect|threaten|plan|intend|hope|promise)$/;
/** "Is due to", "is likely to": still to come. */
const WILL =
  /^(?:due|set|likely|unlikely|expected|scheduled|supposed|ready|able|unable|bound|poised|about|meant|reluctant|unwilling|afraid|yet|nothing|something|anything|plenty|enough|more|less)$/;
