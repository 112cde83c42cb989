/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "ff4c303372408dc0";
