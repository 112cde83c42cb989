/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "da355367477a606e";
