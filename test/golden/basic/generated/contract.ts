/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "230f4a2708b4d38d";
