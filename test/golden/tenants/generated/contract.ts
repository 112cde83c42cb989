/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "6ae348e95238bacf";
