/** Columns and indexes that give lists their further orders; `derived` as in 001. */
export const orders = `
ALTER TABLE entity ADD COLUMN nameKey TEXT NOT NULL DEFAULT ''; -- derived: folded words of the name
CREATE INDEX claim_origins ON claim (independentOrigins, id);
CREATE INDEX claim_disputed_origins ON claim (independentOrigins, id) WHERE disputed = 1;
CREATE INDEX article_recorded ON article (recordedAt, id);
CREATE INDEX judgement_at ON judgement ("at", id);
CREATE INDEX origin_credited ON origin (creditedToId, id) WHERE creditedToId IS NOT NULL;
CREATE INDEX unnamed_source_article ON unnamed_source (articleId, id);
CREATE INDEX assertion_via_form ON assertion_via (formId, assertionId);
CREATE INDEX entity_name ON entity (nameKey, id);
CREATE INDEX entity_kind_name ON entity (kind, nameKey, id);
`;
