/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "5533b281cc58d396";
