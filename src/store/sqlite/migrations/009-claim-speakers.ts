/** A busy claim is said thousands of times: its speakers are paged along an index, each once. */
export const claimSpeakers = `
CREATE INDEX assertion_claim_speaker ON assertion (claimId, speakerId) WHERE current = 1;
`;
