/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "e5c485f7de3602c3";
