import type { FrameRule, SentenceRule } from './rule.ts';
import { accordingTo } from './rules/according-to.ts';
import { accordingToRelative } from './rules/according-to-relative.ts';
import { after } from './rules/after.ts';
import { agent } from './rules/agent.ts';
import { answered } from './rules/answered.ts';
import { asClause } from './rules/as-clause.ts';
import { bareClause } from './rules/bare-clause.ts';
import { capitalHeading } from './rules/capital-heading.ts';
import { colon } from './rules/colon.ts';
import { deniedBefore } from './rules/denied-before.ts';
import { deniedRelative } from './rules/denied-relative.ts';
import { headline } from './rules/headline.ts';
import { impersonal } from './rules/impersonal.ts';
import { infinitive } from './rules/infinitive.ts';
import { inverted } from './rules/inverted.ts';
import { judgedBy } from './rules/judged-by.ts';
import { nominal } from './rules/nominal.ts';
import { object } from './rules/object.ts';
import { predication } from './rules/predication.ts';
import { quotedAsSaying } from './rules/quoted-as-saying.ts';
import { saidInRelative } from './rules/said-in-relative.ts';
import { selfDescription } from './rules/self-description.ts';
import { thatClause } from './rules/that-clause.ts';
import { valuedAt } from './rules/valued-at.ts';
import { wasTold } from './rules/was-told.ts';

/** Rules for a verb of saying. The first that accepts it ends the search, so the surest marks of form stand first. */
export const verbRules: readonly FrameRule[] = [
  // "il a été rapporté que": before that-clause, which would take "il" for a person.
  impersonal,
  // "quoted A as saying": before the rules that give A's words to whoever quotes.
  quotedAsSaying,
  // The passive that tells who hears, or who tells behind "by".
  wasTold,
  // The hung-on pronoun leaves no doubt of the construction.
  inverted,
  // "comme l'a dit X, P": before rules that take P's words for an object.
  asClause,
  // A pronoun takes up what was said before: no other construction is left to find.
  deniedRelative,
  deniedBefore,
  // The whole object is "que non" or "the opposite".
  answered,
  // "which engineers say left a gap": before the rules that take "left a gap" for a clause of its own.
  saidInRelative,
  // "que" right after the verb says more than a comma before it.
  thatClause,
  // "P, a déclaré X": before the constructions that look to the right for what is said.
  after,
  infinitive,
  // "accuse X de", "se dit inquiet": before colon and object, which would take X alone.
  selfDescription,
  judgedBy,
  agent,
  colon,
  predication,
  // English without "that" needs a clause, the object only a noun: the clause first.
  bareClause,
  object,
];

/** Rules for attributions without a verb of saying; all of them run. */
export const sentenceRules: readonly SentenceRule[] = [
  accordingTo,
  accordingToRelative,
  nominal,
  headline,
  capitalHeading,
  valuedAt,
];
