/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "2d5ab57a09929042";
