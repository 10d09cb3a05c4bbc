import type { Source } from '../../../model/extraction.ts';
import { phraseBefore } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { cuesOf } from '../../attribution/cues.ts';
import type { Token } from '../../parts.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { canUtter } from '../lib/can-utter.ts';
import { lastVerb, subjectSource } from '../lib/clause-subject.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Acts of speech that are no cue elsewhere: what follows them is whom or what they are about. */
const ADDRESSES =
  /^(?:remercier|louer|saluer|insister|plaider|exhorter|inviter|féliciter|encourager|réaffirmer|réitérer|exprimer|répéter|appeler|demander|rendre)$/;
const SPOKEN = /^(?:say|deny|promise|judge|feel|accuse)$/;
const HAVE = /^(?:a|ont|avait|avaient|aurait|auraient|ait|eut)$/;
const BE = /^(?:est|sont|était|étaient)$/;
const ITSELF = /^(?:s['’]|se)$/;

/**
 * Accepts: French words in marks that begin with the verb of saying of the sentence around them: its participle behind the
 * auxiliary, or its finite form behind the subject; the subject of that verb.
 * Fires on: La maire a « salué le courage de tous ». Le club « dément tout départ ». Paul Rey, qui « regrette un oubli ».
 * Not on: Le pont a été « salué par les voisins ». La maire a « perdu le nord ».
 */
export const verbOpensMarks: AttributionRule = {
  id: 'verb-opens-marks',
  attribute(index, context) {
    const { start, outerStart, by } = context.passages[index]!;
    const { tokens, language } = context.analysis;
    if (language !== 'fr' || by !== 'marks') return null;
    const first = context.firstToken(start);
    // "a « vivement regretté »"
    const verb =
      tokens[tokens[first]?.tag !== 'verb' && /.ment$/.test(tokens[first]?.lower ?? '') ? first + 1 : first];
    const last = tokens[context.firstToken(outerStart) - 1];
    if (!verb || verb.sentence !== last?.sentence || !(isSpoken(verb) || takesNote(tokens, verb)))
      return null;
    const speaker = HAVE.test(last.lower)
      ? /^(?:participle|verb)$/.test(verb.tag) && ofAuxiliary(context, last)
      : BE.test(last.lower)
        ? ITSELF.test(tokens[last.index - 1]?.lower ?? '') && ofAuxiliary(context, last)
        : verb.tag === 'verb' && ofFinite(context, last);
    if (!speaker || speaker.kind === 'document' || !canUtter(context, speaker)) return null;
    const cue = { start: verb.start, end: verb.end };
    const detail = `begins with the verb "${verb.text}" of "${speaker.name}"`;
    return { speakers: [speaker], cue, via: [], rule: this.id, confidence: 0.7, detail };
  },
};

/** Of saying with a clause or an object; not of speech by its place alone ("attaquer"). */
function isSpoken({ lemma }: Token): boolean {
  if (ADDRESSES.test(lemma)) return true;
  if (lemma === 'accuser') return false; // "accuser le coup"
  const cues = cuesOf('fr').verbs.get(lemma) ?? [];
  return cues.some(({ sense, forms, only, rest }) => {
    return (
      SPOKEN.test(sense) &&
      only === null &&
      rest.length === 0 &&
      [...forms].some((form) => !/^(?:after|colon)$/.test(form))
    );
  });
}

/** "« prend acte » de la décision" */
function takesNote(tokens: readonly Token[], { lemma, index }: Token): boolean {
  return lemma === 'prendre' && tokens[index + 1]?.lower === 'acte';
}

function ofAuxiliary(context: QuoteContext, auxiliary: Token): Source | null {
  const { sentence } = auxiliary;
  const from = context.sentence(sentence)!.start;
  const group = lastVerb(context, sentence, from, auxiliary.end, ({ kind, to }) => {
    return kind === 'finite' && to === auxiliary.index + 1;
  });
  return group && subjectSource(context, sentence, group);
}

/** "Le club «", "Elle «", "Paul Rey, qui «": the subject stands right before the marks, and no verb before it. */
function ofFinite(context: QuoteContext, last: Token): Source | null {
  const view = context.view(last.sentence)!;
  if (/^(?:ils?|elles?)$/.test(last.lower)) return context.sourceAt(last);
  const relative = last.lower === 'qui';
  const before = relative
    ? view.lower(last.index - 1) === ','
      ? last.index - 1
      : last.index
    : last.index + 1;
  const range = phraseBefore(view, before);
  if (!range || range.to !== before || (!relative && isGoverned(view, range.from))) return null;
  const span = view.span(range.from, range.to);
  return context.whoAt(span);
}

/** A verb or a preposition stands before the phrase: it is no subject. */
function isGoverned(view: SentenceView, from: number): boolean {
  if (view.tokens[from - 1]?.tag === 'preposition' && from > view.from) return true;
  return view.groups.some(({ kind, from: verb }) => kind === 'finite' && verb < from);
}
