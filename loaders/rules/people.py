"""What prose says of people: their posts, and what they did at the event."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.graph.statement import Span
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.affiliations import ORG, clean_title, read_posts
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import Masked, one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.typing_by_context import SAID

PERSON = one_of("P")


def _span(unit: Unit) -> Span:
    return Span(unit.start, unit.end)


def _prose(reading: Reading) -> Iterator[tuple[int, Unit, Masked]]:
    for index, (unit, view) in enumerate(zip(reading.units, reading.masked, strict=True)):
        if unit.kind is UnitKind.SENTENCE:
            yield index, unit, view


def appositive_posts(reading: Reading) -> Iterator[Draft]:
    """ "X, dean of A and B, said", "X (A)", "X, who is Deputy Director of A"."""
    for index, unit, view in _prose(reading):
        for match in re.finditer(PERSON, view.text):
            after = view.text[match.end() :]
            if not re.match(
                r"(?: ?\([^)]*\d{4}[^)]*\))?(?:, |\.? ?\(| "
                r"(?:(?:previously|formerly|currently|now|also|earlier|later|then) )*"
                r"(?:is|was|serves as|served as|has served as|has been|became|remains|acts as"
                r"|was appointed|was named|was elected) |, who (?:is|was|serves|heads) | – )",
                after,
            ) or re.match(rf", (?:and )?{PERSON}", after):
                continue
            person = reading.entity(view.mention(match.group()))
            if person is None:
                continue
            years = re.match(r" ?\([^)]*\d{4}[^)]*\)", after)
            begin = match.end() + (years.end() if years else 0)
            past = bool(
                re.match(r" (?:previously|formerly|earlier)\b", view.text[begin:])
                or _YEARS_PAST.search(view.text[: match.start()])
            )
            for post in read_posts(view, begin, listing=after.lstrip(" .").startswith("(")):
                if (
                    not post.orgs
                    and reading.subject is not None
                    and reading.subject.kind is Kind.INSTITUTION
                ):
                    yield Draft(
                        "post-at-subject",
                        person,
                        "AFFILIATED_WITH",
                        _span(unit),
                        reading.subject,
                        role=clean_title(post.title),
                        former=post.former or past,
                    )
                for char in post.orgs:
                    body, title = reading.body_of(view.mention(char), clean_title(post.title))
                    if body and char == post.orgs[-1] and len(post.orgs) == 2 and post.unit_first:
                        unit_ = reading.entity(view.mention(post.orgs[0]))
                        if unit_ and unit_.parent is None:
                            yield Draft("unit-of-body", unit_, "PART_OF", _span(unit), body)
                        continue
                    if body:
                        yield Draft(
                            "appositive-post",
                            person,
                            "AFFILIATED_WITH",
                            _span(unit),
                            body,
                            role=title,
                            former=post.former or past,
                            occasion=reading.scope[index],
                        )


_SEVERAL = re.compile(
    rf"({PERSON}(?:(?:,| and|, and) {PERSON})+) (?:are|were|serve as|served as)"
    rf"(?: the| its| both)? ((?:{POST_PATTERN.pattern}))(?: (?:of|at)(?: the)? ({ORG}))?",
    re.I,
)
_YEARS_PAST = re.compile(
    r"(?:[Ff]rom \d{4} to \d{4}|[Uu]ntil \d{4}|[Bb]etween \d{4} and \d{4}"
    r"|[Bb]efore (?:joining|that))\b"
)
_TITLE_OF_BODY = re.compile(
    rf"(?:^|[\s(])((?:{POST_PATTERN.pattern})(?: (?:of|for) [a-z]+(?: [a-z]+){{0,2}})?) "
    rf"(?:of|at|for)(?: the)? ({ORG}), ({PERSON})",
    re.I,
)
_BODYS_TITLE = re.compile(
    rf"({ORG})'s? ((?:[\w-]+ ){{0,2}}?(?:{POST_PATTERN.pattern})"
    rf"(?: (?:of|for) [A-Z]\w+(?:,? (?:and )?[A-Z]\w+){{0,4}})?), ({PERSON})",
    re.I,
)
_ON_BEHALF = rule(r"(?:[Ss]peaking|[Ss]poke|[Aa]cting)? ?[Oo]n behalf of(?: the)? ({IC}), ({P})")
_BOARD = rule(
    r"({P}) (?:also |currently |now )*(?:sits|serves|sat|served) on the "
    r"(?P<organ>[a-z -]*(?:board|council|committee|jury|panel)) (?:of|at)(?: the)? ({I})"
)
_BEFORE_JOINING = rule(r"[Bb]efore joining(?: the)? ({I}), ({P})")
_TITLE_BEFORE = re.compile(
    rf"({ORG})(?:'s?)? ((?:[\w-]+ ){{0,3}}?(?:{POST_PATTERN.pattern})"
    rf"(?: (?:of|for) [A-Z]\w+(?: [A-Z&]\w*)*)?) ({PERSON})",
    re.I,
)
_MORE_PEOPLE = re.compile(rf"(?:(?:,| and|, and) {PERSON})+")
_TITLE_OF = rule(r"(?:[Pp]rof(?:essor|\.)?|[Dd]r\.?) ({P}) (?:of|at|from)(?: the)? ({I})")
_FROM = rule(r"({P})(?:,)? (?:of|from|at|representing|on behalf of)(?: the)? ({I})")
_SPEAKS_FOR = rule(
    r"({P:list}) (?:spoke|speaking|appeared|attended|participated|took part) "
    r"(?:for|on behalf of|from)(?: the)? ({I})"
)


_CAME_FOR = rule(
    r"({P})(?:,[^,;]*,)? (?:came |spoke |attended |signed |took part |spoke up )?for"
    r"(?: the)? ({IC})"
)
_FOR_CAME = rule(r"[Ff]or(?: the)? ({IC}) (?:came|spoke|attended|signed)(?: [A-Z]\w+)? ({P})")
_SENT = rule(r"({C}) (?:sent|was represented by|dispatched) (?:[^.;{P}]{0,60} )?({P})")


def sent_people(reading: Reading) -> Iterator[Draft]:
    """ "X came for A, Y for B", "China sent X": whom people stood for at the event."""
    for index, unit, view in _prose(reading):
        event = reading.scope[index]
        pairs = (
            [(m.group(1), m.group(2)) for m in _CAME_FOR.finditer(view.text)]
            if re.search(r"\b(?:came|spoke|attended|signed|took part) for\b", view.text)
            else []
        )
        pairs += [(m.group(2), m.group(1)) for m in _FOR_CAME.finditer(view.text)]
        pairs += [(m.group(2), m.group(1)) for m in _SENT.finditer(view.text)]
        for person_, body_ in pairs:
            person, body = (
                reading.entity(view.mention(person_)),
                reading.entity(view.mention(body_)),
            )
            if person and body:
                yield Draft(
                    "sent-person", person, "AFFILIATED_WITH", _span(unit), body, occasion=event
                )
                if event:
                    role = "speaker" if "spoke" in view.text else "attendee"
                    yield Draft(
                        "sent-person",
                        person,
                        "PARTICIPATED_IN",
                        _span(unit),
                        event,
                        role=role,
                        on_behalf_of=body,
                    )
                    if body.kind is Kind.COUNTRY:
                        yield Draft(
                            "sent-person",
                            body,
                            "PARTICIPATED_IN",
                            _span(unit),
                            event,
                            role="attendee",
                        )


def prefixed_posts(reading: Reading) -> Iterator[Draft]:
    """ "China's President X", "UNDP director X", "Professor X of A", "X of A"."""
    for index, unit, view in _prose(reading):
        for match in _TITLE_BEFORE.finditer(view.text):
            several = _MORE_PEOPLE.match(view.text, match.end())
            for char in (
                match.group(3),
                *(
                    re.findall(PERSON, several.group())
                    if several and match.group(2).endswith("s")
                    else ()
                ),
            ):
                title = (
                    re.sub(r"s$", "", match.group(2))
                    if several and match.group(2).endswith("s")
                    else match.group(2)
                )
                yield from _post(reading, index, "prefixed-post", char, match.group(1), title)
        for match in _SEVERAL.finditer(view.text):
            for char in re.findall(PERSON, match.group(1)):
                if match.group(3):
                    yield from _post(
                        reading, index, "several-posts", char, match.group(3), match.group(2)
                    )
                elif (
                    reading.subject is not None
                    and reading.subject.kind is Kind.INSTITUTION
                    and (who := reading.entity(view.mention(char)))
                ):
                    title = re.sub(r"s$", "", match.group(2))
                    yield Draft(
                        "several-posts",
                        who,
                        "AFFILIATED_WITH",
                        _span(unit),
                        reading.subject,
                        role=title,
                    )
        for match in _TITLE_OF_BODY.finditer(view.text):
            if re.search(rf"{PERSON}, ?(?:an? |the )?$", view.text[: match.start(1)]):
                continue
            yield from _post(
                reading, index, "title-of-body", match.group(3), match.group(2), match.group(1)
            )
        for match in _BODYS_TITLE.finditer(view.text):
            yield from _post(
                reading, index, "bodys-title", match.group(3), match.group(1), match.group(2)
            )
        for pattern in (_ON_BEHALF, _BEFORE_JOINING):
            for match in pattern.finditer(view.text):
                yield from _post(reading, index, "on-behalf", match.group(2), match.group(1), "")
        for match in _BOARD.finditer(view.text):
            yield from _post(
                reading,
                index,
                "sits-on-board",
                match.group(1),
                match.group(3),
                f"member of the {match.group('organ')}",
            )
        for match in _TITLE_OF.finditer(view.text):
            yield from _post(
                reading, index, "professor-of", match.group(1), match.group(2), "Professor"
            )
        for match in _FROM.finditer(view.text):
            before = POST_PATTERN.search(
                view.text[max(0, match.start() - 60) : match.start()].rstrip() + "\n"
            )
            title = _title_just_before(view.text, match.start())
            if not (before and title.lower().startswith("prof")):
                yield from _post(reading, index, "person-of", match.group(1), match.group(2), title)
        for match in _SPEAKS_FOR.finditer(view.text):
            for char in re.findall(PERSON, match.group(1)):
                yield from _post(reading, index, "speaks-for", char, match.group(2), "")
    yield from _title_without_body(reading)


def _title_just_before(text: str, at: int) -> str:
    for match in POST_PATTERN.finditer(text, max(0, at - 80), at):
        if match.end() == at - 1:
            return match.group()
    return ""


def _title_without_body(reading: Reading) -> Iterator[Draft]:
    """ "HD, where Executive Director X received her": the last body named before in the sentence."""
    for index, unit, view in _prose(reading):
        for match in re.finditer(PERSON, view.text):
            title = _title_just_before(view.text, match.start())
            if not title or not title[0].isupper() or title.lower() in {"professor", "prof", "dr"}:
                continue
            bodies = [c for c in view.text[: match.start()] if re.match(ORG, c)]
            if bodies and re.search(
                rf"{ORG}(?:'s?)? [\w -]*$", view.text[: match.start() - len(title) - 1][-25:]
            ):
                continue
            national = re.match(
                r"(?:vice[- ]|deputy )?(?:president|premier|prime minister|chancellor"
                r"|foreign minister|king|queen)",
                title,
                re.I,
            )
            wanted = [c for c in bodies if (view.mention(c).kind is Kind.COUNTRY) == bool(national)]
            if national and not wanted:
                yield from _national_post(reading, index, match.group(), title)
            if wanted and (national or ", where" in view.text[: match.start()]):
                yield from _post(
                    reading, index, "title-of-last-body", match.group(), wanted[-1], title
                )


def _national_post(reading: Reading, index: int, person_: str, title: str) -> Iterator[Draft]:
    """ "Premier X": of the country named last in the paragraphs before."""
    person = reading.entity(reading.masked[index].mention(person_))
    around = [
        *range(index, max(-1, index - 5), -1),
        *range(index + 1, min(index + 3, len(reading.units))),
    ]
    for back in around:
        countries = [m for m in reading.masked[back].mentions if m.kind is Kind.COUNTRY]
        country = reading.entity(countries[-1]) if countries else None
        if person and country:
            yield Draft(
                "national-post",
                person,
                "AFFILIATED_WITH",
                _span(reading.units[index]),
                country,
                role=title,
                occasion=reading.scope[index],
            )
            return


def _post(
    reading: Reading, index: int, rule_: str, person_: str, body_: str, title: str
) -> Iterator[Draft]:
    view, unit = reading.masked[index], reading.units[index]
    person, body = reading.entity(view.mention(person_)), reading.entity(view.mention(body_))
    if person and body:
        former = bool(re.match(r"\s*(?:former|ex-)", title, re.I))
        role = re.sub(r"^(?:former|ex-?|then|now)\s*", "", clean_title(title), flags=re.I)
        yield Draft(
            rule_,
            person,
            "AFFILIATED_WITH",
            _span(unit),
            body,
            role=role,
            former=former,
            occasion=reading.scope[index],
        )


_BEFORE_EVENT = rule(r"\b(?:ahead of|before|prior to|in the run-up to)(?: the)? {E}")
_NO_SPEECH = re.compile(
    r"\b(?:in (?:an? )?(?:interview|article|op-ed|blog|tweet|book|paper|email)|wrote"
    r"|tweeted|told (?:reporters|the)|according to)\b",
    re.I,
)
SAID_OF = SAID
_SUBJECT_ACTS = re.compile(
    r", [^;.]{3,160}?, (?:then |also |for his part |for her part )?"
    r"(?:offered|called|named|turned|asked|wished|hoped|set out|laid out|listed|pledged"
    r"|promised|voiced|raised|touched|closed|summed|made|put|looked|drew|traced|walked"
    r"|took|spoke|opened|gave|used|compared|showed|went|told|wanted|saw|linked|placed"
    r"|recommended|encouraged|insisted|focused|talked|commented|appealed|joined)\b"
)
_APPOSED = r"(?:,(?: [^;]*?),| \([^)]*\))?"
_ACTS = (
    (
        "keynote",
        rule(
            r"[Ii]n (?:his|her|their|the|a) (?:[\w-]+ )?keynote[^.;{P}]{0,40}, "
            r"({P:list})"
        ),
    ),
    (
        "speaker",
        rule(
            r"(?:remarks|speech|address|words)\b[^.;{P}]{0,60}(?:given|delivered|made) "
            r"by (?:[\w.]+ ){0,2}?({P:list})"
        ),
    ),
    (
        "speaker",
        rule(
            rf"({{P:list}}){_APPOSED}(?: of(?: the)? {{I}})? (?:[\w]+ )?"
            rf"(?:gave|delivered|made) (?:the |a |an )?(?:\w+ )*?"
            rf"(?:remarks|speech|address|talk)"
        ),
    ),
    (
        "speaker",
        rule(
            rf"({{P:list}}){_APPOSED}(?: of(?: the)? {{I}})? "
            rf"(?:opened|closed|inaugurated|addressed|told|joined)(?: the)? {{E}}"
        ),
    ),
    ("speaker", rule(r"^({P}): ")),
    (
        "speaker",
        rule(
            r"(?:opened|concluded|closed|kicked off|inaugurated|addressed) by "
            r"(?:[\w.]+ ){0,3}?({P:list})"
        ),
    ),
    (
        "speaker",
        rule(
            r"^(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Ll]ecture|[Tt]alk) "
            r"(?:by|of) (?:[\w.]+ ){0,3}?({P})"
        ),
    ),
    (
        "moderator",
        rule(
            rf"({{P:list}}){_APPOSED},? (?:who )?(?:\w+ )?"
            rf"(?:moderated|chaired|facilitated|was (?:the )?moderator"
            rf"|acted as (?:the )?moderator|served as (?:the )?moderator)"
        ),
    ),
    ("moderator", rule(r"in the hands of ({P:list})")),
    (
        "moderator",
        rule(
            r"(?:moderated|chaired|facilitated|hosted|presided over|led) "
            r"(?:jointly )?by (?:[\w.]+ ){0,2}?({P:list})"
        ),
    ),
    (
        "keynote",
        rule(
            rf"({{P:list}}){_APPOSED}(?: of(?: the)? {{I}})? (?:[\w]+ )?"
            rf"(?:delivered|gave|made|presented) (?:a |the |an )?(?:\w+ )*?keynote"
        ),
    ),
    (
        "keynote",
        rule(
            r"keynotes?(?: (?:speech|address|lecture|talk|remarks|speaker)e?s?)? "
            r"(?:was |were |is |are )?(?:given |delivered |made )?(?:by|from) "
            r"(?:[\w.]+ ){0,3}?({P:list})"
        ),
    ),
    (
        "panelist",
        rule(
            r"[Pp]anell?ists? (?:were|was|included?|are|featured) (?:[\w.]+ ){0,2}?"
            r"({P:list})"
        ),
    ),
)
_LISTED_ROLES = (
    (
        "panelist",
        re.compile(
            r"\bpanel(?: discussion)? (?:featuring|with|of)\b|\bpanell?ists?\b"
            r"|\b(?:sat|sits|sit|were|was|is|are) on the panel\b",
            re.I,
        ),
    ),
    ("keynote", re.compile(r"\bkeynote (?:speech|address|speaker|remarks|lecture|talk)", re.I)),
    ("moderator", re.compile(r"\bmoderators?\b", re.I)),
    (
        "speaker",
        re.compile(
            r"\b(?:(?:ceremony|podium|stage|floor|session)\b[^.:]{0,40}:"
            r"|featur(?:ing|ed)|heard from|speakers?|guest speaker"
            r"|delivered (?:\w+ )?(?:speeches|remarks|addresses|talks)"
            r"|gave (?:speeches|talks|presentations)|spoke|presentations? by"
            r"|remarks by|opened the day|took the floor|addressed the)\b",
            re.I,
        ),
    ),
    (
        "attendee",
        re.compile(
            r"\b(?:attend(?:ed|ing|s)?|attendees?|participants?|took part"
            r"|participated|(?:was|were) in [^.;]{2,40} for|present at"
            r"|was present|were present|in attendance|came|guests?)\b",
            re.I,
        ),
    ),
)


def participation(reading: Reading) -> Iterator[Draft]:
    """Who moderated, gave a keynote, spoke or attended, of the event that the sentence is about."""
    for index, unit, view in _prose(reading):
        event = reading.scope[index] or _only_event(reading, view)
        if event is None:
            continue
        roles = dict(_roles(view))
        for char, role in roles.items():
            person = reading.entity(view.mention(char))
            for occasion in (event, *_sessions(reading, index, char)):
                if person:
                    yield Draft(
                        "prose-participant",
                        person,
                        "PARTICIPATED_IN",
                        _span(unit),
                        occasion,
                        role=role,
                    )


_IN_SESSION = rule(
    r"(?:in|at|of|on|during) the (?:\w+ )?(?:panel|session)(?: on| titled| called)? ?\"?({E})"
)


def _sessions(reading: Reading, index: int, person: str) -> list[DocumentEntity]:
    """Return the titled session that this sentence or the one before it names, if there is one."""
    view = reading.masked[index]
    before = view.text[: view.text.index(person)]
    events = [reading.entity(m) for m in view.mentions_in(before) if m.kind is Kind.EVENT]
    if (
        not events
        and index > 0
        and reading.units[index - 1].paragraph == reading.units[index].paragraph
    ):
        events = [
            reading.entity(m) for m in reading.masked[index - 1].mentions if m.kind is Kind.EVENT
        ]
    inside = _IN_SESSION.search(view.text)
    if inside and not events:
        events = [reading.entity(view.mention(inside.group(1)))]
    return [e for e in events[-1:] if e is not None and e.head in {"session", "panel"}]


def _coordinated(text: str, char: str) -> list[str]:
    """Return who share the verb of another: "X, dean of A, and Y, head of B, opened …"."""
    found = []
    at = text.index(char)
    for match in reversed(list(re.finditer(PERSON, text[:at]))):
        gap = text[match.end() : at]
        if not re.fullmatch(r"(?:,[^;.]*)?(?:,? and|,)(?: [\w.-]+){0,4} ", gap):
            break
        found.append(match.group())
        at = match.start()
    return found if found and " and " in text[at : text.index(char)] else []


def _only_event(reading: Reading, view: Masked) -> DocumentEntity | None:
    """Return the one event that a sentence names, where nothing tells what the page is about."""
    events = {
        e.index: e
        for m in view.mentions
        if m.kind is Kind.EVENT and (e := reading.entity(m)) is not None
    }
    return next(iter(events.values())) if len(events) == 1 else None


def _roles(view: Masked) -> Iterator[tuple[str, str]]:
    """Yield the people of a sentence who took part, each with a role; the surest come last."""
    text = view.text
    people = [m.group() for m in re.finditer(PERSON, text)]
    if not people or _NO_SPEECH.search(text) or _BEFORE_EVENT.search(text):
        return
    whole = next((role for role, pattern in _LISTED_ROLES if pattern.search(text)), "")
    enumerated = len(people) > 2 or whole in {"speaker", "attendee", "keynote"}
    if whole and enumerated:
        yield from ((char, whole) for char in people)
    for match in re.finditer(PERSON, text):
        if re.match(
            rf"{_APPOSED},? (?:also |then |later |further |[a-z]+ly )?{SAID}\b", text[match.end() :]
        ):
            if not (whole and enumerated):
                yield match.group(), "speaker"
        elif (
            re.search(rf", {SAID_OF} (?:[\w.-]+ ){{0,4}}$", text[: match.start()])
            or (_SUBJECT_ACTS.match(text[match.end() :]) and match.start() < 25)
            or re.search(
                r"(?:said|according to|remarks by|speech by|address by|words of|presentations? by"
                r"|and by) (?:[\w.]+ ){0,4}$",
                text[: match.start()],
            )
        ):
            yield match.group(), "speaker"
    so_do = rule(r"so (?:do|did) ({P:list})").search(text)
    if so_do:
        yield from ((char, whole or "speaker") for char in re.findall(PERSON, so_do.group(1)))
    for role, pattern in _ACTS:
        for match in pattern.finditer(text):
            chars = re.findall(PERSON, match.group(1))
            yield from ((char, role) for char in (*chars, *_coordinated(text, chars[0])))
