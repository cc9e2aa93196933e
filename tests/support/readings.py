"""A short text read by hand: nested names, an antecedent, a value, and words that were missed."""

from __future__ import annotations

from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.statement import EntityKey, Grade, Span, Statement
from govgraph.views.explained import Explained, Refusal, explain

TEXT = (
    "Tidewater Forum\n\n"
    "Ana Lund, dean of Lumen University of Northvale, opened it on 4 May 2023.\n"
    "After her came Emil Sato. Lund thanked the host.\n"
)
LUND = entity_key("Person", "Ana Lund")
LUMEN = entity_key("Institution", "Lumen University of Northvale")
FORUM = entity_key("Event", "Tidewater Forum")
NORTHVALE = entity_key("Country", "Northvale")


def at(words: str, text: str = TEXT) -> Span:
    """Return where the words first stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def said(
    subject: EntityKey,
    predicate: str,
    quote: Span,
    what: EntityKey | str,
    rule: str = "naming",
    document: str = "tide.txt",
    role: str = "",
    antecedents: tuple[Span, ...] = (),
) -> Statement:
    """Return a statement; one with antecedents is graded resolved."""
    grade = Grade.RESOLVED if antecedents else Grade.VERBATIM
    object_ = what if isinstance(what, EntityKey) else None
    value = what if isinstance(what, str) else ""
    return Statement(
        document, subject, predicate, quote, grade, "hand/1", rule,
        object=object_, value=value, role=role, antecedents=antecedents,
    )  # fmt: skip


def named(
    key: EntityKey, *mentions: Span, text: str = TEXT, doc: str = "tide.txt"
) -> list[Statement]:
    """Return the statements that name an entity; the first mention gives its name."""
    name = said(key, "name", mentions[0], mentions[0].cut(text), document=doc)
    return [name, *(said(key, "mention", m, m.cut(text), document=doc) for m in mentions)]


def statements() -> list[Statement]:
    """Return all that is read out of the text."""
    post = at("Ana Lund, dean of Lumen University of Northvale")
    return [
        *named(LUND, at("Ana Lund"), Span(at("Lund thanked").start, at("Lund thanked").start + 4)),
        *named(LUMEN, at("Lumen University of Northvale")),
        *named(FORUM, at("Tidewater Forum")),
        *named(NORTHVALE, at("Northvale")),
        said(LUND, "AFFILIATED_WITH", post, LUMEN, "post", role="dean"),
        said(LUND, "PARTICIPATED_IN", Span(post.start, post.end + 11), FORUM,
             "opening", role="speaker", antecedents=(at("Tidewater Forum"),)),
        said(FORUM, "start", at("4 May 2023"), "2023-05-04", "date"),
    ]  # fmt: skip


def by_hand() -> Explained:
    """Return the text with what was read out of it, and one refusal."""
    document = Document("tide.txt", TEXT, "0")
    refusal = Refusal("guess", "ORGANIZED", "the quote names neither end", at("thanked the host"))
    return explain(document, statements(), [refusal])


def hostile(text: str, name: str = "Mallory", quote: str = "") -> Explained:
    """Return a text of somebody else's making, in which one name was read."""
    document = Document("<b>x</b>.txt", text, "0", title=text[:200], url="javascript:1")
    span = at(name, text)
    key = entity_key("Person", name)
    fact = said(key, "AFFILIATED_WITH", at(quote or text, text), entity_key("Country", "<i>"),
                "<u>", "x.txt", role=text[:100])  # fmt: skip
    return explain(document, [*named(key, span, text=text, doc="x.txt"), fact])
