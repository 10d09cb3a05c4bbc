/** What waits for review, of all kinds and of one, by time and by id: a few among very many judgements. */
export const reviewQueue = `
CREATE INDEX judgement_queue ON judgement ("at", id) WHERE verdict = 'UNSURE' AND revokedAt IS NULL;
CREATE INDEX judgement_queue_kind ON judgement (kind, "at", id) WHERE verdict = 'UNSURE' AND revokedAt IS NULL;
CREATE INDEX judgement_queue_id ON judgement (id) WHERE verdict = 'UNSURE' AND revokedAt IS NULL;
CREATE INDEX judgement_queue_kind_id ON judgement (kind, id) WHERE verdict = 'UNSURE' AND revokedAt IS NULL;
`;
