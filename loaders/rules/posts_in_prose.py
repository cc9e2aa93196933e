"""Posts that prose says people hold: "X, dean of A", "A's president X", "Professor X of A"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import ORG, Post, clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.offices import HONOUR
from govgraph.loaders.rules.passage import Passage, prose_of, sentences_of
from govgraph.loaders.rules.reading import Reading

PERSON = one_of("P")

_ADVERBS = (
    r"(?:(?:previously|formerly|currently|now|also|earlier|later|then|once|first|recently|since"
    r"|subsequently|most recently|long|today|already|concurrently|simultaneously),? )*"
)
_POST_FOLLOWS = re.compile(
    r"(?: ?\((?:[^)]*\d{4}|she|he|they)[^)]*\))?(?:, |\.? ?\("
    rf"|(?P<verb>(?:,? who)? {_ADVERBS}(?:(?:has|have|had) {_ADVERBS}(?:been|served as|worked as"
    r"|acted as|become)|is|was|am|serves as|served as|serving as|became|becomes|remains|remained"
    r"|acts as|acted as|works as|worked as|continues as|continued as|started as|began as"
    r"|(?:was|is|has been|had been) (?:appointed|named|elected|re-elected|made|promoted to)(?: as)?"
    rf") {_ADVERBS})|'(?:s|m) (?=(?:also |currently |now |the |an? )*[a-z])"
    r"|, who (?:is|was|serves|heads) | – )"
)
_LETTERS = re.compile(
    r"(?:,? (?:(?:[A-Z][A-Za-z]{0,2}\.){2,4}(?: [A-Z]\.)?|PhD|MD|JD|LLM|MBA|OBE|CBE|KC|QC"
    r"|FRS|MP|MEP)"
    r"(?=,| ))+(?:,(?= (?:is|was|has|serves|served|joined|works)\b))?"
)
_SERVED = re.compile(
    r"\b(?:[Aa]ssistant|[Aa]dvis[eo]r|[Ss]ecretary|[Ee]nvoy|[Cc]ounsell?or|[Aa]ide"
    r"|[Dd]eputy|[Ss]peechwriter)s?"
    r" (?:to|of) (?:the )?(?:(?:former|then|late|[A-Z][\w.-]+) ){0,3}$"
)
"""Whom somebody serves or served has not the posts that are told next."""
_TITLED_ALREADY = re.compile(
    rf"(?:{POST_PATTERN.pattern})[^.;{PERSON[1:-1]}]{{0,80}}?{ORG},? {HONOUR}$", re.I
)
_OF_NEXT_PERSON = re.compile(rf"(?: to (?:the )?{ORG})?,? {HONOUR}{PERSON}")
"""What stands behind a post that belongs to the next of several people, not to the last."""
_NEXT_PERSON = re.compile(rf", (?:and )?{PERSON}")
_YEARS = re.compile(r" ?\((?:[^)]*\d{4}|she|he|they)[^)]*\)")
_PAST_BEFORE = re.compile(r"\b(?:former |ex-)$", re.IGNORECASE)
_ONCE = re.compile(r" (?:previously|formerly|earlier|once)\b|^ had\b")

_YEARS_PAST = re.compile(
    r"(?:[Ff]rom \d{4} to \d{4}|[Uu]ntil \d{4}|[Bb]etween \d{4} and \d{4}"
    r"|[Bb]efore (?:joining|that))\b"
)


def appositive_posts(reading: Reading) -> Iterator[Draft]:
    """ "X, dean of A and B, said", "X (A)", "X, who is Deputy Director of A"."""
    for passage in sentences_of(reading):
        for match in re.finditer(PERSON, passage.text):
            at = _behind_letters(passage.text, match.end())
            after = passage.text[at:]
            if _SERVED.search(passage.text, 0, match.start()):
                continue
            follows = _POST_FOLLOWS.match(after)
            if follows and not _NEXT_PERSON.match(after):
                yield from _posts_behind(passage, match, at, follows)


def _behind_letters(text: str, at: int) -> int:
    """Return where the words go on behind the letters of a name: "Jane Roe, Ph.D., is …"."""
    letters = _LETTERS.match(text, at)
    return letters.end() if letters else at


def _posts_behind(
    passage: Passage, match: re.Match[str], at: int, follows: re.Match[str]
) -> Iterator[Draft]:
    person = passage.named(match.group())
    if person is None:
        return
    text = passage.text
    years = _YEARS.match(text, at)
    begin = years.end() if years else at
    verb = follows["verb"]
    if verb is not None and POST_PATTERN.match(
        re.sub(r"^(?:the|an?) ", "", text[at + follows.end() :])
    ):
        begin = at + follows.end()
    past = bool(
        _ONCE.search(verb or "")
        or _ONCE.match(text, begin)
        or _YEARS_PAST.search(text[: match.start()])
    )
    bracketed = text[at:].lstrip(" .").startswith("(")
    subject = _subject_body(passage.reading)
    titled = not bracketed and _titles_first(text, match.end())
    for post in read_posts(passage.view, begin, listing=bracketed):
        if titled and _OF_NEXT_PERSON.match(text, post.end):
            break
        former = post.former or past
        several = re.search(r"[^s]s$", post.title) is not None
        if not post.orgs and subject is not None and not several:
            yield Draft(
                "post-at-subject",
                person,
                "AFFILIATED_WITH",
                passage.span,
                subject,
                role=clean_title(post.title),
                former=former,
            )
        yield from _post_at_bodies(passage, person, post, former)


def _told_of_person(before: str) -> bool:
    """Return whether nothing but posts stands between the person named last and a place."""
    people = list(re.finditer(PERSON, before))
    if not people or not _POST_NEXT.match(before, people[-1].end()):
        return people != [] and _PERSON_BEFORE.search(before) is not None
    return _APART.search(before, people[-1].end()) is None


_POST_NEXT = re.compile(rf",? \(?(?:the |an? |its )?(?:{POST_PATTERN.pattern})", re.I)


def _titles_first(text: str, end: int) -> bool:
    """Return whether a series gives each title before its name: "the dean of A, X, the head of B".

    The first of its people decides.
    """
    for match in re.finditer(PERSON, text[:end]):
        if _TITLED_ALREADY.search(text, 0, match.start()):
            return True
        if _POST_NEXT.match(text, match.end()):
            return False
    return False


def _post_at_bodies(
    passage: Passage, person: DocumentEntity, post: Post, former: bool
) -> Iterator[Draft]:
    for char in post.orgs:
        body, title = passage.reading.body_of(passage.view.mention(char), clean_title(post.title))
        if body is None:
            continue
        if post.unit_first and len(post.orgs) == 2 and char == post.orgs[-1]:
            unit = passage.named(post.orgs[0])
            if unit and unit.parent is None and unit.head:
                yield Draft("unit-of-body", unit, "PART_OF", passage.span, body)
            continue
        yield Draft(
            "appositive-post",
            person,
            "AFFILIATED_WITH",
            passage.span,
            body,
            role=title,
            former=former,
            occasion=passage.event,
        )


def _subject_body(reading: Reading) -> DocumentEntity | None:
    """Return the institution that the page is about, if it is about one."""
    subject = reading.subject
    return subject if subject is not None and subject.kind is Kind.INSTITUTION else None


_SEVERAL = re.compile(
    rf"({PERSON}(?:(?:,| and|, and) {PERSON})+) (?:are|were|serve as|served as)"
    rf"(?: the| its| both)? ((?:{POST_PATTERN.pattern}))(?: (?:of|at)(?: the)? ({ORG}))?",
    re.I,
)
_TITLE_OF_BODY = re.compile(
    rf"(?:^|[\s(])((?:{POST_PATTERN.pattern})(?: (?:of|for) [a-z]+(?: [a-z]+){{0,2}})?) "
    rf"(?:of|at|for)(?: the)? ({ORG})(?:,? {HONOUR}| )({PERSON})",
    re.I,
)
_ADJECTIVE = (
    r"(?:(?!(?:says?|the|an?|is|was|are|were|includ\w+|will|ha[sd]|have|told|met|meets|and"
    r"|or|with|by|to|for|of|in"
    r"|that|whose|where|as|from|\w+(?<!unit)(?<!relat)(?<!advanc)(?<!associat)ed)\b)[\w-]+ )"
)
_IN_FIELD = r"(?!(?:and|with|from|by|who|which|that|said|told|met|including)\b)"
"""What no word of a post's field is."""
_TITLE_THEN_BODY = re.compile(
    rf"\b[Tt]he ((?:{POST_PATTERN.pattern})), (?:the )?({ORG}), {HONOUR}({PERSON})", re.I
)
_BODYS_TITLE = re.compile(
    rf"({ORG})(?:(?P<own>'s?) {_ADJECTIVE}{{0,2}}?| )((?:{POST_PATTERN.pattern})"
    rf"(?: (?:of|for) (?:(?-i:[A-Z])\w+(?:,? (?:and )?(?-i:[A-Z])\w+){{0,4}}"
    rf"|(?-i:[a-z]+(?: {_IN_FIELD}[a-z]+){{0,3}})))?)"
    rf"(?(own),? |, ){HONOUR}({PERSON})",
    re.I,
)
_ON_BEHALF = rule(r"(?:[Ss]peaking|[Ss]poke|[Aa]cting)? ?[Oo]n behalf of(?: the)? ({IC}), ({P})")
_BOARD = rule(
    r"({P}) (?:also |currently |now )*(?:sits|serves|sat|served) on the "
    r"(?P<organ>[a-z -]*(?:board|council|committee|jury|panel)) (?:of|at)(?: the)? ({I})"
)
_BEFORE_JOINING = rule(r"[Bb]efore joining(?: the)? ({I}), ({P})")
_TITLE_BEFORE = re.compile(
    rf"({ORG})(?:'s?)? ({_ADJECTIVE}{{0,3}}?(?:{POST_PATTERN.pattern})"
    rf"(?: (?:of|for) (?-i:[A-Z])\w+(?:,? (?:and |& )?(?-i:[A-Z&])\w*)*)?) {HONOUR}({PERSON})",
    re.I,
)
_MORE_PEOPLE = re.compile(rf"(?:(?:,| and|, and|,? as well as) {HONOUR}{PERSON})+")
_PLURAL = re.compile(r"(?<=[a-z])s(?= of | for |$)")
_TITLE_OF = rule(r"[Pp]rof(?:essor|\.)? ({P}),? (?:of|at|from)(?: the)? ({I})")
_FROM = rule(
    r"({P})(?:,)? (?:of|from|at|representing|on behalf of)(?: the)?(?: {L} and(?: the)?)? "
    r"({I}(?:(?:,| and|, and| &)(?: the)? {I}(?!'?s? (?:[A-Z][\w-]* ){1,3}{P}))*)"
)
_PAIR_FROM = rule(
    r"({P}) and (?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Shri|Smt)\.? )?{P}"
    r" (?:both )?(?:from|representing)(?: the)? ({I})"
)
_SPEAKS_FOR = rule(
    r"({P:list}) (?:spoke|speaking|appeared|attended|participated|took part) "
    r"(?:for|on behalf of|from)(?: the)? ({I})"
)

_PERSON_BEFORE = re.compile(rf"{PERSON}, ?(?:an? |the )?$")
_APART = re.compile(
    r"[.;:]|\b(?:met|meets?|said|says|told|tells|with|by|while|whose|is|was|were|are|has"
    r"|have|had|will"
    r"|where|when|from|but|then|\w+(?<!relat)(?<!unit)(?<!advanc)(?<!appli)(?<!retir)ed|\w+ing)\b"
)
"""What shows that the words behind a name tell no longer of its posts."""


def prefixed_posts(reading: Reading) -> Iterator[Draft]:
    """ "China's President X", "UNDP director X", "Professor X of A", "X of A"."""
    for passage in prose_of(reading):
        yield from _titled_before(passage)
        yield from _several_titled(passage)
        yield from _titled_with_body(passage)
        yield from _of_body(passage)


def _titled_before(passage: Passage) -> Iterator[Draft]:
    """ "A's directors X and Y": the title and its body in front of one name or several."""
    for match in _TITLE_BEFORE.finditer(passage.text):
        body, title, first = match.groups()
        people, title = _sharing(passage.text, match.end(), first, title)
        if _PAST_BEFORE.search(passage.text[: match.start()]):
            title = f"former {title}"
        for char in people:
            yield from post_at(passage, "prefixed-post", char, body, title)


def _sharing(text: str, at: int, first: str, title: str) -> tuple[list[str], str]:
    """Return who shares a title in the plural, and the title of each: "directors X and Y"."""
    several = _MORE_PEOPLE.match(text, at)
    plural = _PLURAL.search(title)
    if several is None or plural is None:
        return [first], title
    single = title[: plural.start()] + title[plural.end() :]
    return [first, *re.findall(PERSON, several.group())], single


def _several_titled(passage: Passage) -> Iterator[Draft]:
    """ "X and Y are the co-chairs of A", or of the institution that the page is about."""
    subject = _subject_body(passage.reading)
    for match in _SEVERAL.finditer(passage.text):
        people, title, body = match.groups()
        for char in re.findall(PERSON, people):
            if body:
                yield from post_at(passage, "several-posts", char, body, title)
            elif subject is not None and (person := passage.named(char)):
                yield Draft(
                    "several-posts",
                    person,
                    "AFFILIATED_WITH",
                    passage.span,
                    subject,
                    role=title.removesuffix("s"),
                )


def _titled_with_body(passage: Passage) -> Iterator[Draft]:
    """ "the director of A, X", "A's director, X", "on behalf of A, X"."""
    text = passage.text
    for match in _TITLE_OF_BODY.finditer(text):
        title, body, person = match.groups()
        before = text[: match.start(1)]
        if not _told_of_person(before) or _titles_first(text, len(before)):
            people, title = _sharing(text, match.end(), person, title)
            for char in people:
                yield from post_at(passage, "title-of-body", char, body, title)
    for match in _TITLE_THEN_BODY.finditer(text):
        title, body, person = match.groups()
        yield from post_at(passage, "title-of-body", person, body, title)
    for match in _BODYS_TITLE.finditer(text):
        body, _, title, person = match.groups()
        if _PAST_BEFORE.search(text[: match.start()]):
            title = f"former {title}"
        people, title = _sharing(text, match.end(), person, title)
        for char in people:
            yield from post_at(passage, "bodys-title", char, body, title)
    for pattern in (_ON_BEHALF, _BEFORE_JOINING):
        for match in pattern.finditer(text):
            yield from post_at(passage, "on-behalf", match.group(2), match.group(1), "")


def _of_body(passage: Passage) -> Iterator[Draft]:
    """ "X sits on the board of A", "Professor X of A", "X from A", "X spoke for A"."""
    text = passage.text
    for match in _BOARD.finditer(text):
        title = f"member of the {match.group('organ')}"
        yield from post_at(passage, "sits-on-board", match.group(1), match.group(3), title)
    for match in _TITLE_OF.finditer(text):
        yield from post_at(passage, "professor-of", match.group(1), match.group(2), "Professor")
    for match in _FROM.finditer(text):
        before = POST_PATTERN.search(
            text[max(0, match.start() - 60) : match.start()].rstrip() + "\n"
        )
        title = title_just_before(text, match.start())
        if not (before and title.lower().startswith("prof")):
            for char in re.findall(ORG, match.group(2)):
                yield from post_at(passage, "person-of", match.group(1), char, title)
    for match in _PAIR_FROM.finditer(text):
        yield from post_at(passage, "person-of", match.group(1), match.group(2), "")
    for match in _SPEAKS_FOR.finditer(text):
        for char in re.findall(PERSON, match.group(1)):
            yield from post_at(passage, "speaks-for", char, match.group(2), "")


def post_at(passage: Passage, rule_: str, person_: str, body_: str, title: str) -> Iterator[Draft]:
    """Yield that a person, given as masked character like the body, holds a post there."""
    person, body = passage.named(person_), passage.named(body_)
    if person and body:
        yield Draft(
            rule_,
            person,
            "AFFILIATED_WITH",
            passage.span,
            body,
            role=re.sub(
                r"^(?:former\b|ex-|ex\b|then\b|now\b)\s*", "", clean_title(title), flags=re.I
            ),
            former=bool(re.match(r"\s*(?:former|ex-)", title, re.I)),
            occasion=passage.event,
        )


def title_just_before(text: str, at: int) -> str:
    """Return the title that ends right before a place, or an empty string."""
    for match in POST_PATTERN.finditer(text, max(0, at - 80), at):
        if match.end() == at - 1:
            return match.group()
    return ""
