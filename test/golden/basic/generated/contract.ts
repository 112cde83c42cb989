/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "c2aebfe71d8c9698";
