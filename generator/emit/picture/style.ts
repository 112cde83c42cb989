import { xml } from "../../text/xml.js";

/** The picture alone, in a light and a dark page; the documentation's own style sheet says the same of a picture within it. */
export const STYLE = xml`
text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1b2430; }
.ground { fill: #ffffff; }
.box { fill: #ffffff; stroke: #aab4c2; }
.head { fill: #e9eef7; }
.rule { stroke: #aab4c2; }
.name { font-weight: 700; font-size: 13px; }
.type, .note { fill: #55606e; }
.mark { fill: #2a5bc0; font-size: 10px; font-weight: 700; }
.line { fill: none; stroke: #6a7686; stroke-width: 1.25; }
@media (prefers-color-scheme: dark) {
text { fill: #e4e9f0; }
.ground { fill: #12161d; }
.box { fill: #1a2029; stroke: #465264; }
.head { fill: #243044; }
.rule { stroke: #465264; }
.type, .note { fill: #a3afbf; }
.mark { fill: #8db4ff; }
.line { stroke: #8793a5; }
}
`;
