/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "d92935ad4df36a9d";
