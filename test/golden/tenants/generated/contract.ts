/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "5a8e169f830de647";
