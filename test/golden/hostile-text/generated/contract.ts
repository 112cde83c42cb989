/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "d1a4e16ced40ec39";
