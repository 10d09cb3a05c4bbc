import type { AttributionRule } from './attribution-rule.ts';
import { addsAfterwards } from './rules/adds-afterwards.ts';
import { announcingNoun } from './rules/announcing-noun.ts';
import { answersQuestion } from './rules/answers-question.ts';
import { anyVerbAfter } from './rules/any-verb-after.ts';
import { anyVerbBefore } from './rules/any-verb-before.ts';
import { citedWords } from './rules/cited-words.ts';
import { cleftAfter } from './rules/cleft-after.ts';
import { clientOfLawyer } from './rules/client-of-lawyer.ts';
import { colonBefore } from './rules/colon-before.ts';
import { contentIsPassage } from './rules/content-is-passage.ts';
import { continuedUtterance } from './rules/continued-utterance.ts';
import { cueAfter } from './rules/cue-after.ts';
import { cueBefore } from './rules/cue-before.ts';
import { cueInSentence } from './rules/cue-in-sentence.ts';
import { cueInside } from './rules/cue-inside.ts';
import { cuelessParagraph } from './rules/cueless-paragraph.ts';
import { echoedLater } from './rules/echoed-later.ts';
import { forSomebodyAfter } from './rules/for-somebody-after.ts';
import { gapped } from './rules/gapped.ts';
import { headingSource } from './rules/heading-source.ts';
import { headlineSpeaker } from './rules/headline-speaker.ts';
import { heardEvidence } from './rules/heard-evidence.ts';
import { interviewee } from './rules/interviewee.ts';
import { introducedNext } from './rules/introduced-next.ts';
import { keptWords } from './rules/kept-words.ts';
import { label } from './rules/label.ts';
import { nameAfterMarks } from './rules/name-after-marks.ts';
import { nameInBrackets } from './rules/name-in-brackets.ts';
import { nestedSpeech } from './rules/nested-speech.ts';
import { newVoice } from './rules/new-voice.ts';
import { nextSentence } from './rules/next-sentence.ts';
import { ownWording } from './rules/own-wording.ts';
import { pointsBack } from './rules/points-back.ts';
import { previousParagraphSubject } from './rules/previous-paragraph-subject.ts';
import { previousSentenceSubject } from './rules/previous-sentence-subject.ts';
import { relayed } from './rules/relayed.ts';
import { sameSentence } from './rules/same-sentence.ts';
import { sameSpeakerGoesOn } from './rules/same-speaker-goes-on.ts';
import { sayingVerbBefore } from './rules/saying-verb-before.ts';
import { sentenceSubject } from './rules/sentence-subject.ts';
import { signatureLine } from './rules/signature-line.ts';
import { toldOn } from './rules/told-on.ts';
import { turnLabel } from './rules/turn-label.ts';
import { unattributed } from './rules/unattributed.ts';
import { verbOpensMarks } from './rules/verb-opens-marks.ts';
import { withinContent } from './rules/within-content.ts';
import { wordAfterMarks } from './rules/word-after-marks.ts';
import { wordsOf } from './rules/words-of.ts';

/**
 * Attributions that the words around a passage give. Tried on every passage first, in this order: the tighter the
 * tie between passage and words of saying, the earlier.
 */
export const CUED_RULES: readonly AttributionRule[] = [
  // A label leaves no doubt.
  label,
  turnLabel,
  // Who stands right after the marks is no addressee.
  nameAfterMarks,
  // Before the frames that would give a witness's words to the court.
  heardEvidence,
  // Before the frame that would give a minister's words to the paper.
  relayed,
  // Before the frame that would give them to whoever cites.
  citedWords,
  // Before the frame whose content runs over the second subject.
  gapped,
  contentIsPassage,
  cueAfter,
  cueBefore,
  // Whose words are announced says more than whom the sentence speaks of.
  announcingNoun,
  // "Ils ont dit après le match :" leads in to words that are each signed.
  signatureLine,
  colonBefore,
  // The place of a verb beside the marks says more than a frame around them.
  anyVerbAfter,
  wordAfterMarks,
  forSomebodyAfter,
  anyVerbBefore,
  withinContent,
  cueInside,
  cueInSentence,
  // After the verbs: "a dit X, selon ses propres mots".
  wordsOf,
  cleftAfter,
  pointsBack,
  nameInBrackets,
  verbOpensMarks,
  // Last: no frame, only a word of saying.
  sayingVerbBefore,
  // No saying at all: will and mood.
  keptWords,
];

/** Attributions taken over from other passages; tried, in this order, on whatever is left. */
export const CARRIED_RULES: readonly AttributionRule[] = [
  continuedUtterance,
  // "Mon client": before whoever is spoken of.
  clientOfLawyer,
  interviewee,
  sameSentence,
  // Before the subject of a sentence that says nothing.
  addsAfterwards,
  sentenceSubject,
  // Before whoever asked would speak on.
  answersQuestion,
  sameSpeakerGoesOn,
  previousSentenceSubject,
  nextSentence,
  introducedNext,
  toldOn,
  // Before whoever was quoted last.
  newVoice,
  cuelessParagraph,
  previousParagraphSubject,
  // No saying, no mood: only the company of quotations.
  ownWording,
  unattributed,
];

/** Rules that make a quotation of a mere fragment: its words are tied to a saying in its own sentence. */
export const FRAGMENT_RULES: ReadonlySet<string> = new Set(
  [
    nameAfterMarks,
    heardEvidence,
    relayed,
    contentIsPassage,
    cueAfter,
    cueBefore,
    colonBefore,
    anyVerbAfter,
    forSomebodyAfter,
    withinContent,
    cueInSentence,
    wordsOf,
    cleftAfter,
    pointsBack,
    verbOpensMarks,
    sayingVerbBefore,
    keptWords,
    sameSentence,
    toldOn,
    ownWording,
    echoedLater,
    headingSource,
    nestedSpeech,
    headlineSpeaker,
    gapped,
  ].map(({ id }) => id),
);
