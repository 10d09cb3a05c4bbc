/**
 * Tables of the graph. Columns named as model fields hold those fields (lists as JSON); every other column is derived
 * on write and says so. `row` is a stable number for the full-text index.
 */
export const graph = `
CREATE TABLE article (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  url TEXT, file TEXT, title TEXT NOT NULL, language TEXT NOT NULL, publishedAt TEXT, modifiedAt TEXT,
  recordedAt TEXT NOT NULL, text TEXT NOT NULL, fingerprint TEXT NOT NULL, signature TEXT NOT NULL,
  authors TEXT NOT NULL, credits TEXT NOT NULL, current INTEGER NOT NULL, outletId TEXT, outlet TEXT,
  originId TEXT NOT NULL, originReason TEXT NOT NULL, supersedesId TEXT, withdrawnAt TEXT,
  publishedKey TEXT NOT NULL -- derived: publishedAt, '' where unknown
) STRICT;
CREATE INDEX article_published ON article (publishedKey, id);
CREATE INDEX article_outlet ON article (outletId, publishedKey, id) WHERE outletId IS NOT NULL;
CREATE INDEX article_origin ON article (originId, publishedKey, id);
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_supersedes ON article (supersedesId) WHERE supersedesId IS NOT NULL;

-- Bands of the signature (model/fingerprint.ts).
CREATE TABLE article_band (band TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (band, article)) STRICT, WITHOUT ROWID;

CREATE TABLE origin (id TEXT PRIMARY KEY, label TEXT NOT NULL, creditedToId TEXT) STRICT;

CREATE TABLE entity_form (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, normal TEXT NOT NULL, keys TEXT NOT NULL,
  aliases TEXT NOT NULL, descriptions TEXT NOT NULL, gender TEXT NOT NULL, country TEXT, wikidataId TEXT,
  canonicalId TEXT NOT NULL
) STRICT;
CREATE INDEX entity_form_canonical ON entity_form (canonicalId);
CREATE TABLE entity_form_key (value TEXT NOT NULL, formId TEXT NOT NULL, PRIMARY KEY (value, formId)) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, descriptions TEXT NOT NULL,
  gender TEXT NOT NULL, country TEXT, wikidataId TEXT,
  assertionCount INTEGER NOT NULL DEFAULT 0, -- derived: current assertions it makes
  quoteCount INTEGER NOT NULL DEFAULT 0 -- derived: quotes of it in current articles
) STRICT;
CREATE INDEX entity_order ON entity (assertionCount, id);
CREATE INDEX entity_kind_order ON entity (kind, assertionCount, id);

-- Folded words of names and aliases, and each distinct word with one letter left out (typing errors).
CREATE TABLE entity_word (word TEXT NOT NULL, entityId TEXT NOT NULL, PRIMARY KEY (word, entityId)) STRICT, WITHOUT ROWID;
CREATE TABLE word_deletion (deletion TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (deletion, word)) STRICT, WITHOUT ROWID;

CREATE TABLE unnamed_source (id TEXT PRIMARY KEY, name TEXT NOT NULL, document INTEGER NOT NULL, articleId TEXT NOT NULL) STRICT;

-- Mentions of one form in one article.
CREATE TABLE article_form (
  articleId TEXT NOT NULL, formId TEXT NOT NULL, mentions TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (articleId, formId)
) STRICT, WITHOUT ROWID;
-- Derived from article_form and entity_form: which article mentions which entity, how often.
CREATE TABLE article_entity (
  articleId TEXT NOT NULL, entityId TEXT NOT NULL, count INTEGER NOT NULL, publishedKey TEXT NOT NULL,
  PRIMARY KEY (articleId, entityId)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_entity_entity ON article_entity (entityId, publishedKey, articleId);

CREATE TABLE quote (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  articleId TEXT NOT NULL, text TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, rule TEXT NOT NULL,
  confidence REAL NOT NULL, cue TEXT, speakerFormId TEXT, speakerId TEXT, publishedAt TEXT,
  publishedKey TEXT NOT NULL,
  current INTEGER NOT NULL DEFAULT 1 -- derived: the article's
) STRICT;
CREATE INDEX quote_published ON quote (publishedKey, id);
CREATE INDEX quote_speaker ON quote (speakerId, publishedKey, id) WHERE speakerId IS NOT NULL;
CREATE INDEX quote_article ON quote (articleId, publishedKey, id);

CREATE TABLE claim (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL, language TEXT NOT NULL, predicate TEXT NOT NULL, predicateClass TEXT, subject TEXT NOT NULL,
  object TEXT NOT NULL, subjectId TEXT, objectId TEXT, aboutIds TEXT NOT NULL, figures TEXT NOT NULL, "when" TEXT,
  -- derived, over current assertions:
  affirmOrigins INTEGER NOT NULL DEFAULT 0, denyOrigins INTEGER NOT NULL DEFAULT 0,
  independentOrigins INTEGER NOT NULL DEFAULT 0, assertionCount INTEGER NOT NULL DEFAULT 0,
  articleCount INTEGER NOT NULL DEFAULT 0, lastAssertedKey TEXT NOT NULL DEFAULT '',
  disputed INTEGER NOT NULL DEFAULT 0 -- both affirmed and denied, or linked by CONTRADICTS
) STRICT;
CREATE INDEX claim_order ON claim (lastAssertedKey, id);
CREATE INDEX claim_disputed ON claim (lastAssertedKey, id) WHERE disputed = 1;

CREATE TABLE claim_form (
  id TEXT PRIMARY KEY, text TEXT NOT NULL, language TEXT NOT NULL, predicate TEXT NOT NULL, predicateClass TEXT,
  subject TEXT NOT NULL, object TEXT NOT NULL, subjectFormId TEXT, objectFormId TEXT, aboutFormIds TEXT NOT NULL,
  figures TEXT NOT NULL, "when" TEXT, keys TEXT NOT NULL, canonicalId TEXT NOT NULL
) STRICT;
CREATE INDEX claim_form_canonical ON claim_form (canonicalId);
CREATE TABLE claim_form_key (value TEXT NOT NULL, formId TEXT NOT NULL, PRIMARY KEY (value, formId)) STRICT, WITHOUT ROWID;
-- Derived from claim: roles are bits, 1 subject, 2 object, 4 about.
CREATE TABLE claim_entity (
  entityId TEXT NOT NULL, claimId TEXT NOT NULL, roles INTEGER NOT NULL, PRIMARY KEY (entityId, claimId)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_entity_claim ON claim_entity (claimId);

CREATE TABLE claim_link (
  fromId TEXT NOT NULL, kind TEXT NOT NULL, toId TEXT NOT NULL, score REAL NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (fromId, kind, toId)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_link_to ON claim_link (toId);

CREATE TABLE assertion (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  articleId TEXT NOT NULL, claimFormId TEXT NOT NULL, claimId TEXT NOT NULL, speakerFormId TEXT NOT NULL,
  speakerId TEXT NOT NULL, stance TEXT NOT NULL, certainty TEXT NOT NULL, direct INTEGER NOT NULL, text TEXT NOT NULL,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, cue TEXT, rule TEXT NOT NULL, confidence REAL NOT NULL,
  detail TEXT NOT NULL, saidAt TEXT, publishedAt TEXT, language TEXT NOT NULL, outletId TEXT, originId TEXT NOT NULL,
  current INTEGER NOT NULL, viaFormIds TEXT NOT NULL, quoteIds TEXT NOT NULL,
  publishedKey TEXT NOT NULL
) STRICT;
CREATE INDEX assertion_published ON assertion (publishedKey, id);
CREATE INDEX assertion_claim ON assertion (claimId, publishedKey, id);
CREATE INDEX assertion_speaker ON assertion (speakerId, publishedKey, id);
CREATE INDEX assertion_speaker_claim ON assertion (speakerId, claimId, current);
CREATE INDEX assertion_outlet ON assertion (outletId, publishedKey, id) WHERE outletId IS NOT NULL;
CREATE INDEX assertion_article ON assertion (articleId, publishedKey, id);

CREATE TABLE assertion_quote (
  assertionId TEXT NOT NULL, quoteId TEXT NOT NULL, PRIMARY KEY (assertionId, quoteId)
) STRICT, WITHOUT ROWID;
CREATE INDEX assertion_quote_quote ON assertion_quote (quoteId);
CREATE TABLE assertion_via (
  assertionId TEXT NOT NULL, position INTEGER NOT NULL, formId TEXT NOT NULL, PRIMARY KEY (assertionId, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, "left" TEXT NOT NULL, "right" TEXT NOT NULL, verdict TEXT NOT NULL,
  score REAL NOT NULL, reason TEXT NOT NULL, features TEXT NOT NULL, "by" TEXT NOT NULL, "at" TEXT NOT NULL, revokedAt TEXT
) STRICT;
CREATE INDEX judgement_left ON judgement ("left");
CREATE INDEX judgement_right ON judgement ("right");

CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, "at" TEXT NOT NULL, "by" TEXT NOT NULL, action TEXT NOT NULL,
  nodeId TEXT NOT NULL, detail TEXT NOT NULL
) STRICT;

-- Words of claims (row * 2) and of assertions' evidence (row * 2 + 1), each with tokens of its entities (lib/search-token.ts).
CREATE VIRTUAL TABLE claim_text USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
`;
