/** The help desk's first rows: made up, always the same, and made only where there are none. */
import { createHash } from "node:crypto";
import type { CommentCreate } from "../generated/comment/types.js";
import type { Models } from "../generated/models.js";
import type { OrganizationCreate } from "../generated/organization/types.js";
import type { TicketCreate } from "../generated/ticket/types.js";
import type { UserCreate } from "../generated/user/types.js";

export async function seed(db: Models): Promise<void> {
  if ((await db.organization.count()) > 0) return;
  for (const organization of organizations) await db.organization.create(organization);
  for (const team of teams) await db.team.create(team);
  for (const user of users) await db.user.create(user);
  const tags = new Map<string, number>();
  for (const [name, color] of tagColors) tags.set(name, (await db.tag.create({ name, color })).id);
  for (const [index, ticket] of tickets.entries()) await seedTicket(db, index, ticket, tags);
  for (const article of articles) await db.article.create(article);
}

/** Keys that are the same everywhere, so that an address in the documentation works: `id("ticket", 1)`. */
function id(kind: keyof typeof kinds, number: number): string {
  return `${kinds[kind]}-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

const kinds = {
  organization: "01900001",
  team: "01900002",
  user: "01900003",
  ticket: "01900004",
  comment: "01900005",
  attachment: "01900006",
  article: "01900007",
};

const organizations: readonly OrganizationCreate[] = [
  {
    id: id("organization", 1),
    name: "Lindqvist Bicycles",
    slug: "lindqvist-bicycles",
    plan: "business",
    domains: ["lindqvist.example", "cykel.example"],
    seats: 120,
    monthlyFee: "1490.00",
    contractEndsOn: "2027-03-31",
    website: "https://lindqvist.example/",
    settings: { theme: "dark", sla: { firstReplyHours: 4 } },
  },
  {
    id: id("organization", 2),
    name: "Café Aurora",
    slug: "cafe-aurora",
    domains: ["aurora.example"],
    seats: 3,
  },
  {
    id: id("organization", 3),
    name: "Okafor & Daughters",
    slug: "okafor-and-daughters",
    plan: "team",
    domains: ["okafor.example"],
    seats: 18,
    monthlyFee: "180.50",
    contractEndsOn: "2026-12-31",
    settings: { newsletter: false },
  },
  {
    id: id("organization", 4),
    name: "Universität Nordheim",
    slug: "universitaet-nordheim",
    plan: "business",
    domains: ["nordheim.example"],
    seats: 5000,
    monthlyFee: "8200.00",
    website: "https://www.nordheim.example/",
  },
];

const teams = [
  {
    id: id("team", 1),
    name: "First line",
    email: "help@desk.example",
    color: "#2563eb",
    worksWeekends: true,
  },
  {
    id: id("team", 2),
    name: "Billing",
    email: "billing@desk.example",
    color: "#16a34a",
    closesAt: "16:00:00",
  },
  { id: id("team", 3), name: "Engineering", email: "engineering@desk.example", opensAt: "08:00:00" },
];

const users: readonly UserCreate[] = [
  agent(1, "Ada Brandt", 1, "admin"),
  agent(2, "Mateus Silva", 1),
  agent(3, "Chiara Conti", 2),
  agent(4, "Wei Zhang", 3),
  customer(5, "Elin Lindqvist", 1, "elin@lindqvist.example", "sv"),
  customer(6, "Oskar Åberg", 1, "oskar@lindqvist.example", "sv"),
  customer(7, "Nadia Rossi", 2, "nadia@aurora.example", "it"),
  customer(8, "Chidi Okafor", 3, "chidi@okafor.example", "en-GB"),
  customer(9, "Ngozi Okafor", 3, "ngozi@okafor.example", "en-GB"),
  customer(10, "Dr. Jürgen Weiß", 4, "weiss@nordheim.example", "de"),
  customer(11, "Aylin Öztürk", 4, "oeztuerk@nordheim.example", "de"),
  { ...customer(12, "Retired Account", 4, "old@nordheim.example", "de"), active: false },
];

function agent(number: number, name: string, team: number, role: "agent" | "admin" = "agent"): UserCreate {
  const email = `${name.toLowerCase().replace(" ", ".")}@desk.example`;
  return { id: id("user", number), name, email, role, teamId: id("team", team) };
}

function customer(
  number: number,
  name: string,
  organization: number,
  email: string,
  locale: string,
): UserCreate {
  return { id: id("user", number), name, email, organizationId: id("organization", organization), locale };
}

const tagColors = [
  ["billing", "#16a34a"],
  ["bug", "#dc2626"],
  ["how-to", "#2563eb"],
  ["feature-request", "#9333ea"],
  ["login", "#ea580c"],
  ["urgent", "#b91c1c"],
] as const;

interface Story {
  readonly subject: string;
  readonly description: string;
  readonly by: number;
  readonly to?: number;
  readonly tags: readonly (typeof tagColors)[number][0][];
  readonly rest?: Partial<TicketCreate>;
  /** Who said what; a line of an agent that begins with a bracket is a note among agents. */
  readonly talk?: readonly (readonly [user: number, text: string])[];
  readonly file?: string;
}

const tickets: readonly Story[] = [
  {
    subject: "Invoice for March shows the wrong VAT rate",
    description: "We are charged 19 % but our company is in Sweden. Please send a corrected invoice.",
    by: 5,
    to: 3,
    tags: ["billing"],
    rest: { priority: 2, channel: "email", dueAt: "2026-04-10T15:00:00Z" },
    talk: [
      [3, "Thank you for writing. Could you send us your VAT number?"],
      [5, "It is SE556677889901. The invoice is attached."],
      [3, "[Needs the reverse-charge rule; asked accounting."],
    ],
    file: "invoice-2026-03.pdf",
  },
  {
    subject: "Cannot sign in after changing my password",
    description: "The page says “session expired” again and again, in Firefox and in Safari.",
    by: 7,
    to: 2,
    tags: ["login", "bug"],
    rest: { status: "pending", priority: 1, channel: "chat" },
    talk: [
      [2, "Does it happen in a private window, too?"],
      [7, "Yes, there as well."],
      [4, "[Cookie is set for the old domain. Fix is in review."],
    ],
    file: "screenshot.png",
  },
  {
    subject: "Export of 40,000 tickets stops half-way",
    description: "The CSV ends after about 21,000 rows, without a message.",
    by: 10,
    to: 4,
    tags: ["bug", "urgent"],
    rest: { priority: 1, dueAt: "2026-04-03T08:00:00Z", answers: { browser: "Chrome", rows: 21_344 } },
    talk: [[4, "We can reproduce this. The export runs into a time limit; a fix follows this week."]],
    file: "export-partial.csv",
  },
  {
    subject: "How do I add a colleague?",
    description: "I am the only one who gets notifications and I am on holiday from Monday.",
    by: 8,
    to: 2,
    tags: ["how-to"],
    rest: { status: "solved", priority: 3, solvedAt: "2026-03-18T10:12:00Z", satisfaction: 5 },
    talk: [
      [2, "Under Settings, Members, Invite. They will have an e-mail in a minute."],
      [8, "Found it. Thank you, that was quick!"],
    ],
  },
  {
    subject: "Dark mode for the customer portal",
    description: "Our students work at night; the white page is very bright.",
    by: 11,
    tags: ["feature-request"],
    rest: { priority: 5 },
  },
  {
    subject: "Two seats too many on the bill",
    description: "We removed two users in February but still pay for 20.",
    by: 9,
    to: 3,
    tags: ["billing"],
    rest: { status: "closed", channel: "phone", solvedAt: "2026-03-02T09:00:00Z", satisfaction: 4 },
    talk: [[3, "You were right. We have credited both seats for February and March."]],
  },
  {
    subject: "API answers 429 although we send one request a minute",
    description: "Since yesterday evening. Our key ends in 7Q.",
    by: 6,
    to: 4,
    tags: ["bug"],
    rest: { status: "pending", priority: 2, channel: "email" },
    talk: [[4, "Another job of yours uses the same key, about 50 times a second. Is that intended?"]],
  },
  {
    subject: "Umlauts in names are shown as question marks",
    description: "“Jürgen Weiß” becomes “J?rgen Wei?” in the mails that you send.",
    by: 10,
    to: 4,
    tags: ["bug"],
    rest: { status: "solved", priority: 3, solvedAt: "2026-02-20T16:45:00Z", satisfaction: 3 },
  },
  {
    subject: "Can we have our data in Europe?",
    description: "Our data protection officer asks where tickets and attachments are stored.",
    by: 10,
    to: 1,
    tags: ["how-to"],
    rest: { priority: 3 },
    talk: [[1, "They are in Frankfurt and Dublin. I have attached the agreement for your files."]],
    file: "data-processing-agreement.pdf",
  },
  {
    subject: "Sort tickets by due date",
    description: "The list sorts by creation only, so the pressing ones are on page four.",
    by: 5,
    tags: ["feature-request", "how-to"],
    rest: { priority: 4, channel: "chat" },
  },
  {
    subject: "Mail to help@ comes back",
    description: "“550 mailbox unavailable” for every mail that has more than ten recipients.",
    by: 8,
    tags: ["bug"],
    rest: { priority: 2, channel: "phone", dueAt: "2026-04-01T12:00:00Z" },
  },
  {
    subject: "Please delete my account",
    description: "I have left the university. Please delete everything that you have about me.",
    by: 12,
    to: 1,
    tags: ["login"],
    rest: { status: "closed", solvedAt: "2026-01-12T08:30:00Z" },
  },
];

async function seedTicket(
  db: Models,
  index: number,
  story: Story,
  tags: ReadonlyMap<string, number>,
): Promise<void> {
  const number = index + 1;
  const ticketId = id("ticket", number);
  await db.ticket.create({
    id: ticketId,
    subject: story.subject,
    description: story.description,
    requesterId: id("user", story.by),
    ...(story.to === undefined ? {} : { assigneeId: id("user", story.to), teamId: teamOf(story.to) }),
    ...story.rest,
  });
  for (const name of story.tags) {
    const tagId = tags.get(name);
    if (tagId !== undefined) await db.ticketTag.create({ ticketId, tagId });
  }
  const comments = (story.talk ?? []).map(([user, text], line) =>
    comment(ticketId, number * 100 + line, user, text),
  );
  for (const each of comments) await db.comment.create(each);
  const commentId = comments.at(-1)?.id;
  if (story.file === undefined || commentId === undefined) return;
  await db.attachment.create({ id: id("attachment", number), commentId, ...attachment(story.file) });
}

const teamOf = (user: number): string => users[user - 1]?.teamId ?? id("team", 1);

function comment(
  ticketId: string,
  number: number,
  user: number,
  text: string,
): CommentCreate & { id: string } {
  const isNote = text.startsWith("[");
  return {
    id: id("comment", number),
    ticketId,
    authorId: id("user", user),
    body: isNote ? text.slice(1) : text,
    public: !isNote,
    hoursSpent: user <= 4 ? 0.25 : 0,
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  pdf: "application/pdf",
  png: "image/png",
};

function attachment(fileName: string) {
  return {
    fileName,
    mediaType: mediaTypes[fileName.slice(fileName.lastIndexOf(".") + 1)] ?? "application/octet-stream",
    size: String(20_000 + fileName.length * 1111),
    checksum: createHash("sha256").update(fileName).digest("base64"),
    url: `https://files.desk.example/${fileName}`,
  };
}

const articles = [
  {
    id: id("article", 1),
    slug: "invite-a-colleague",
    title: "Invite a colleague",
    body: "Open **Settings**, **Members**, **Invite**. An invitation is good for seven days.",
    authorId: id("user", 2),
    keywords: ["members", "invitation", "seats"],
    publishedOn: "2025-11-03",
    views: "1840",
  },
  {
    id: id("article", 2),
    slug: "invite-a-colleague",
    language: "de",
    title: "Jemanden einladen",
    body: "**Einstellungen**, **Mitglieder**, **Einladen**. Eine Einladung gilt sieben Tage.",
    authorId: id("user", 1),
    keywords: ["Mitglieder", "Einladung"],
    publishedOn: "2025-11-10",
    views: "312",
  },
  {
    id: id("article", 3),
    slug: "read-your-invoice",
    title: "How to read your invoice",
    body: "Each line is one plan and month. Seats that were added within a month are charged by the day.",
    authorId: id("user", 3),
    keywords: ["billing", "invoice", "VAT"],
    publishedOn: "2026-01-15",
    views: "977",
  },
  {
    id: id("article", 4),
    slug: "rate-limits",
    title: "Limits of the API",
    body: "*Draft.* One key may send 600 requests a minute.",
    authorId: id("user", 4),
    keywords: ["api", "limits"],
  },
] as const;
