/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "89a451d4d32cc9d3";
