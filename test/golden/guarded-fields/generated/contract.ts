/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "6cec5aa4dea4c375";
