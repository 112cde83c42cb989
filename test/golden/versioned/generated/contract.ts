/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "99a71374913e2e78";
