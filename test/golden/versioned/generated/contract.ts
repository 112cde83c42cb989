/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "73aad8e0274dd0d1";
