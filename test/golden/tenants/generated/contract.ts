/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "61a6af81f8efbaaf";
