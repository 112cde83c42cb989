/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "80e793a9c9b116aa";
