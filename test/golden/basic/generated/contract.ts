/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "e399dd1abab368fe";
