/** The question Dixit was made for; GraphiQL opens with it. */
export const FLAGSHIP_QUESTION = 'claims about China supplying drones';

export const FLAGSHIP_QUERY = `# Who affirms it, who denies it, in which words, through whom, in how many independent sources?
query Flagship {
  ask(question: "${FLAGSHIP_QUESTION}", first: 5) {
    question {
      entities { words entity { name } }
      predicateClass
      terms
    }
    notices
    hits {
      why
      claim {
        id
        text
        counts { affirmingOrigins denyingOrigins }
      }
      affirmedBy { ...Position }
      deniedBy { ...Position }
    }
  }
}

fragment Position on Position {
  speaker { __typename name }
  independentOrigins
  assertions {
    certainty
    text
    via { name }
    article { title outletName publishedAt url }
  }
}
`;
