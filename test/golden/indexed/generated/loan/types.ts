/** Who has a book for how long; nobody may look into it. */
export interface Loan {
  readonly id: string;
  readonly bookId: string;
  readonly days: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface LoanCreate {
  readonly id?: string;
  readonly bookId: string;
  readonly days: number;
}
