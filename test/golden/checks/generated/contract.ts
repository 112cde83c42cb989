/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "b83906d6583978d9";
