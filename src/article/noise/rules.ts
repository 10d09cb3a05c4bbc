import type { NoiseRule } from './page.ts';
import { cutAddresses } from './rules/cut-addresses.ts';
import { cutAdvertisements } from './rules/cut-advertisements.ts';
import { cutAuthorNotes } from './rules/cut-author-notes.ts';
import { cutBareCaptions } from './rules/cut-bare-captions.ts';
import { cutBreadcrumb } from './rules/cut-breadcrumb.ts';
import { cutByWording } from './rules/cut-by-wording.ts';
import { cutBylines } from './rules/cut-bylines.ts';
import { cutCaptions } from './rules/cut-captions.ts';
import { cutDateField } from './rules/cut-date-field.ts';
import { cutDoubledCaptions } from './rules/cut-doubled-captions.ts';
import { cutEmbeddedPosts } from './rules/cut-embedded-posts.ts';
import { cutFeeds } from './rules/cut-feeds.ts';
import { cutForeignScript } from './rules/cut-foreign-script.ts';
import { cutHead } from './rules/cut-head.ts';
import { cutImageTexts } from './rules/cut-image-texts.ts';
import { cutInterruptions } from './rules/cut-interruptions.ts';
import { cutInvitations } from './rules/cut-invitations.ts';
import { cutLabelledHeadlines } from './rules/cut-labelled-headlines.ts';
import { cutLinkedHeadlines } from './rules/cut-linked-headlines.ts';
import { cutLiveStamps } from './rules/cut-live-stamps.ts';
import { cutMarks } from './rules/cut-marks.ts';
import { cutMarkup } from './rules/cut-markup.ts';
import { cutOtherStories } from './rules/cut-other-stories.ts';
import { cutPageTitle } from './rules/cut-page-title.ts';
import { cutPromotionInProse } from './rules/cut-promotion-in-prose.ts';
import { cutPromptLeftovers } from './rules/cut-prompt-leftovers.ts';
import { cutReadAlso } from './rules/cut-read-also.ts';
import { cutReadAlsoInProse } from './rules/cut-read-also-in-prose.ts';
import { cutRepeats } from './rules/cut-repeats.ts';
import { cutRuns } from './rules/cut-runs.ts';
import { cutTail } from './rules/cut-tail.ts';
import { cutTruncatedTeasers } from './rules/cut-truncated-teasers.ts';

/**
 * The rules in their order. What is certain by itself comes first (code, prompts, wording), because the rules by layout
 * judge a line by its neighbours: they must know which of these are furniture. Head before runs, so that a headline
 * above a menu is found while the menu stands. The tail last of the layouts: it asks whether paragraphs follow. Rules
 * within paragraphs come before the tail, since they may empty one.
 */
export const NOISE_RULES: readonly NoiseRule[] = [
  cutMarkup,
  cutDateField,
  cutPromptLeftovers,
  cutBreadcrumb,
  cutMarks,
  cutAddresses,
  cutEmbeddedPosts,
  cutPageTitle,
  cutDoubledCaptions,
  cutRepeats,
  cutReadAlso,
  cutByWording,
  cutLabelledHeadlines,
  cutInvitations,
  cutBylines,
  cutCaptions,
  cutBareCaptions,
  cutImageTexts,
  cutForeignScript,
  cutFeeds,
  cutLiveStamps,
  cutInterruptions,
  cutReadAlsoInProse,
  cutPromotionInProse,
  cutAdvertisements,
  cutHead,
  cutTruncatedTeasers,
  cutOtherStories,
  cutTail,
  cutLinkedHeadlines,
  cutRuns,
  cutAuthorNotes,
];
