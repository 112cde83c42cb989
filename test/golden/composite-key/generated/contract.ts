/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "94ab27f233ac2457";
