/** What gives an entity's claims and a go-between's assertions their order; `derived` as in 001. */
export const children = `
ALTER TABLE claim_entity ADD COLUMN lastAssertedKey TEXT NOT NULL DEFAULT ''; -- derived: the claim's
UPDATE claim_entity SET lastAssertedKey = (SELECT c.lastAssertedKey FROM claim c WHERE c.id = claimId);
CREATE INDEX claim_entity_order ON claim_entity (entityId, lastAssertedKey, claimId);
ALTER TABLE assertion_via ADD COLUMN publishedKey TEXT NOT NULL DEFAULT ''; -- derived: the assertion's
UPDATE assertion_via SET publishedKey = (SELECT a.publishedKey FROM assertion a WHERE a.id = assertionId);
DROP INDEX assertion_via_form;
CREATE INDEX assertion_via_form ON assertion_via (formId, publishedKey, assertionId);
`;
