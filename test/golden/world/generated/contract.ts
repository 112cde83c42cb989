/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "689d6be72fa041df";
