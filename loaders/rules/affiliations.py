"""Posts of people: "X, dean of A and B", "A's president X", "X (A)", "X, Title, Unit, Parent".

`read_posts` reads what stands behind a person's name, piece by piece, until the words stop being
posts; the callers know where a person stands and whether the text is a list or prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.masking import Masked, one_of, rule
from govgraph.loaders.rules.regions_of_posts import bodies_behind_region, body_of_country_post

ORG = one_of("IC")


@dataclass(frozen=True, slots=True)
class Post:
    """One post: a title, and the masked characters of the bodies at which it is held."""

    title: str
    orgs: tuple[str, ...]
    former: bool
    start: int
    end: int
    """Offsets in the masked text."""
    apart: bool = False
    """Whether an article sets it apart from the title before: "a scientist and the head of X"."""
    unit_first: bool = False
    """Whether a unit and the body in front of the title are meant: "UNDP director of X"."""
    elsewhere: bool = False
    """Whether the post is held at an event: "co-chair of the forum"."""


_NEXT_FIELD = re.compile(r"\s*;\s*")
_SEPARATOR = re.compile(
    r"(?:[\s,(\[–|:/*]|\.(?=\s?\()|-(?=\s)|and also |and |& |as well as |also |currently "
    r"|now |as |who is |who was |who "
    r"|is |was |am |[Tt]he |a |an |one of the |its |their |his |her |he |she |both |serves as "
    r"|served as |serving as |works as |worked as |acts as |acted as |acting as "
    r"|[^,;.()]{0,40}? (?:winner|laureate|recipient)s?,? (?:and )?|appointed |named "
    r"|elected |formally |most recently |concurrently |at the time )+"
)
_FORMER = re.compile(
    r"(?:the )?then[- ](?=[a-z\ue000-\uf8ff])(?!former|-former)|(?:the |a |its )?(?:then[- ])?"
    r"(?:former(?:ly)?|ex-|past|previously|until recently|late|retired|one-time"
    r"|outgoing(?= ex))\s*(?:the |a )?",
    re.I,
)
_LINK = (
    r"(?: (?:of|for|at|with|in|from|to|within|on behalf of|under)(?: the| its| a)?"
    r"|,(?: (?:at|with|of))?(?: [Tt]he)?|\s?[–@|/](?: the)?| -(?: the)?|\s?\((?:the )?)"
)
_ORG_LIST = rule(
    rf"{_LINK}? ?({{IC}})((?:(?:,| and|, and| &) (?:the |of |of the |at |at the )*{{I}})*)"
)

_TOPIC = re.compile(
    r" (?:of|for|on|in|to|at)(?: the)? (?:(?:\b[A-Z][A-Za-z]?\.){2,}|(?! (?:of|at|for|in"
    r"|with|to|from|,)"
    r"(?: the)? ?[\ue200-\ue3ff\ue800-\ue9ff])"
    r"(?!\b(?:said|says|noted|told|and (?:former|the (?:[\w-]+ ){0,2}(?:director|head|chair|dean"
    r"|president|founder|leader|lead|ceo|rector|editor|author|member|host)))\b)[^,;."
    r"()\[\]–|\ue000-\ue5ff\ue800-\ue9ff\uec00-\uf8ff]"
    r"|, (?=[A-Z][\w ]+ and [A-Z]))+"
)
_UNKNOWN_MODIFIER = re.compile(
    r"(?!(?:and|or|of|for|at|in|with|from|to|by|who|its|his|her|their) )(?:(?:[A-Z][\w-]+(?: (?:and"
    r" )?[A-Z][\w-]+)?, ){1,3}and )?(?:[\w/'.-]+ ){1,3}?(?=\w)"
)
_ENDOWED = re.compile(
    r"(?:[A-Z][\w.'&-]* ){2,5}(?=(?:[Pp]rofessor|[Cc]hair|[Ff]ellow|[Ll]ecturer)\b)"
)
"""After whom a post is named: "the Mary Lind Professor of Law"."""
_LATER_FORMER = re.compile(r"(?:,| and|, and) (?=former|ex-|previously)", re.I)
_IN_COUNTRY = re.compile(rf" in(?: the)? {one_of('C')}")
_FOR_COUNTRY = re.compile(
    rf" (?:for|in|of)(?: the)? {one_of('C')}(?:(?:,| and|, and) {one_of('C')})*"
    rf"(?=(?:,? (?:at|with)|,)(?: the)? {one_of('I')})"
)
"""The field of a post held elsewhere: "Country Manager for Kenya at Harbour"."""
_AND_POST = re.compile(
    rf"(?:, | and |, and |; )(?=(?:the |a |an )?(?:{POST_PATTERN.pattern}) (?:of|for|at)\b)", re.I
)
_HONORARY = re.compile(r"(?:chair|fellow|professor|scholar|laureate|lecturer)$", re.I)
"""What may be endowed by the body in front, and is held at the one behind."""
_HELD_AT = re.compile(rf"(?:,| at| in| with)(?: the)? ({one_of('I')})")
_TO_COUNTRY = re.compile(rf" to (?:the )?{one_of('C')}")
_TO_SOMEBODY = re.compile(
    r" (?:to|of) (?:the )?(?:(?:[Ff]ormer|[Tt]hen|[Ll]ate|[A-Z][\w.'-]*) ){0,4}"
    rf"{one_of('P')}(?:'s)?"
)
"""Whom the holder of a post serves: "deputy assistant to President Jane Roe"."""
_BODY_IN_FRONT = re.compile(rf"{ORG}(?:'s?)? ")
_AT_EVENT = re.compile(
    rf" (?:of|for|at)(?: the| this)? (?:{one_of('E')}|(?:[\w-]+ )?(?:conference|workshop"
    rf"|forum|summit"
    r"|symposium|event|session|panel|meeting|congress|hackathon|track|roundtable)\b)(?=,|"
    r" and |[.;)]|$)"
)
_COUNTRY = re.compile(one_of("C"))
_NAMED = re.compile(r"[\ue000-\uf8ff]")
_NEXT_PERSON = re.compile(
    rf" (?:(?:Dr|Prof(?:essor)?|Mr|Mrs|Ms|Sir|Dame|Shri|Smt|Ambassador)\.? )*{one_of('P')}"
)
_SENT = re.compile(r"\b(?:representative|ambassador|envoy|delegate|high commissioner)\b", re.I)
_ACCREDITED = re.compile(rf" (?:to|at)(?: the)? {one_of('ICE')}")
"""Where somebody is sent: "Permanent Representative of Kenya to the United Nations"."""
_AND_THE = re.compile(r", and (?:the )?")
_NEXT_IN_APPOSITION = re.compile(rf"\)?,? (?:[A-Z][\w.]{{0,9}}\.? )*{one_of('P')}")
_ARTICLE = re.compile(r"\b(?:the|a|an) $")
_BODY_FIELD = re.compile(rf"({one_of('I')})")
_FREE_FIELD = re.compile(
    rf"([^;.\n{one_of('PIEDX').replace('[', '').replace(']', '')}]{{2,120}}?)"
    rf"(?:,| of| of the| at| at the| for| –| -| \||\s?\() ?({ORG})"
)
_ONLY_PLACE = re.compile(rf"{one_of('CL')}")
_FIELD_IN_BRACKETS = re.compile(r" ?\([^()\ue000-\uf8ff]{2,40}\)(?=,? ?(?:at|of|in|,|$))")
"""The field of a post: "Joint Director (Reefs), Government of Tides"."""
_VERB = re.compile(r"\b(?:said|says|spoke|will|presents|has|have|were|on the)\b")


def read_posts(masked: Masked, start: int, listing: bool) -> list[Post]:
    """Return the posts that the masked text states from `start` on, in order.

    With `listing` the text is a line of a list, where fields divided by commas are title, unit and
    body, whatever their words; in prose a title must be known as one.
    """
    posts: list[Post] = []
    at = start
    while True:
        if listing and posts and (semicolon := _NEXT_FIELD.match(masked.text, at)):
            at = semicolon.end()
        post = _one_post(masked.text, at, listing)
        if post is None or post.end <= at:
            break
        if post.title.lstrip().startswith(("'s ", "’s ")):
            if not posts or not masked.text[posts[-1].end - 1].islower():
                break
            post = replace(post, title=posts[-1].title + post.title, orgs=posts.pop().orgs)
        posts.append(replace(post, title=_unmasked(masked, post.title)))
        at = post.end
    return _with_shared_bodies(posts)


def _unmasked(masked: Masked, title: str) -> str:
    """Return a title with the names that stand in it."""
    return _NAMED.sub(lambda m: masked.mention(m.group()).name, title)


def _with_shared_bodies(posts: list[Post]) -> list[Post]:
    """Give a title without a body that of the next: "vice-president and provost of X"."""
    shared: list[Post] = []
    for index, post in enumerate(posts):
        following = posts[index + 1 :]
        if not post.orgs and not post.elsewhere and not (following and following[0].apart):
            near = (*following, *reversed(posts[:index]))
            post = replace(post, orgs=next((p.orgs for p in near if p.orgs), ()))
        shared.append(post)
    return shared


def _one_post(text: str, at: int, fields: bool) -> Post | None:
    separator = _SEPARATOR.match(text, at)
    begin = separator.end() if separator else at
    once = _FORMER.match(text, begin)
    former = once is not None
    begin = once.end() if once else begin
    found = _body_first(text, begin, former) or _title_first(text, begin, former)
    if found is None and fields:
        found = _fields(text, begin, former)
    elif found is not None and fields:
        found = _over_region(text, found)
    if found is None or _NEXT_PERSON.match(text, found.end):
        return None
    joined = separator is not None and _AND_THE.match(separator.group()) is not None
    if joined and _NEXT_IN_APPOSITION.match(text, found.end):
        return None
    apart = separator is not None and _ARTICLE.search(separator.group()) is not None
    return replace(found, apart=apart)


def _over_region(text: str, post: Post) -> Post:
    """Return a post without the country that is only its field: "Head of Policy, UK, Lind Bank"."""
    own = bodies_behind_region(post.orgs, post.title)
    return replace(post, orgs=own) if own else post


def _title_at(text: str, at: int) -> int:
    """Return where the title that starts at `at` ends, or `at` if none does."""
    match = POST_PATTERN.match(text, at)
    if match is not None:
        later_post = _LATER_FORMER.search(text, at, match.end())
        return later_post.start() if later_post else match.end()
    unknown = _UNKNOWN_MODIFIER.match(text, at)
    later = POST_PATTERN.match(text, unknown.end()) if unknown else None
    if later is None and (endowed := _ENDOWED.match(text, at)):
        later = POST_PATTERN.match(text, endowed.end())
    return later.end() if later else at


def _body_first(text: str, at: int, former: bool) -> Post | None:
    """Read "UN assistant secretary-general", "China Forum Expert"."""
    if not _BODY_IN_FRONT.match(text, at):
        return None
    begin = text.index(" ", at) + 1
    end = _title_at(text, begin)
    if end == begin:
        return None
    abroad = body_of_country_post(text, text[begin:end], end) if _COUNTRY.match(text, at) else None
    if abroad:
        return Post(text[at:end].strip(), (abroad.group(1),), former, at, abroad.end())
    if text.startswith("'s ", end) and (aide := _title_at(text, end + 3)) != end + 3:
        end = aide
    unit = _ORG_LIST.match(text, end)
    if unit and not _COUNTRY.match(unit.group(1)):
        title, orgs = text[begin:end].strip(), (unit.group(1), text[at])
        apart = text.startswith("'", at + 1) and not text.startswith(" of", end)
        return Post(title, orgs, former, at, unit.end(), unit_first=not apart)
    honorary = _HONORARY.search(text[begin:end]) is not None
    topic = _TOPIC.match(text, end)
    end = topic.end() if topic else end
    host = _HELD_AT.match(text, end) if honorary else None
    if host:
        return Post(text[at:end].strip(), (host.group(1),), former, at, host.end())
    return Post(text[begin:end].strip(), (text[at],), former, at, end)


def _title_first(text: str, at: int, former: bool) -> Post | None:
    """Read "dean of A and B", "Head of Corporate Cooperation at A", "Director, A"."""
    end = _title_at(text, at)
    if end == at:
        return None
    if served := _TO_SOMEBODY.match(text, end):
        return Post(text[at : served.end()].strip(), (), former, at, served.end(), elsewhere=True)
    abroad = _TO_COUNTRY.match(text, end)
    end = abroad.end() if abroad else end
    if event := _AT_EVENT.match(text, end):
        return Post(text[at:end].strip(), (), former, at, event.end(), elsewhere=True)
    if region := _FOR_COUNTRY.match(text, end):
        end = region.end()
    orgs = None if _IN_COUNTRY.match(text, end) else _ORG_LIST.match(text, end)
    if orgs is None and (topic := _TOPIC.match(text, end)):
        if later := _AND_POST.search(text, end, topic.end() + 4):
            return Post(text[at : later.start()].strip(), (), former, at, later.start())
        end = _further_titles(text, topic.end())
        orgs = _ORG_LIST.match(text, end)
    bracketed = _FIELD_IN_BRACKETS.match(text, end) if orgs is None else None
    if bracketed:
        end = bracketed.end()
        orgs = _ORG_LIST.match(text, end)
    title = text[at:end].strip()
    if orgs is None:
        return Post(title, (), former, at, end)
    found = (orgs.group(1), *re.findall(ORG, orgs.group(2)))
    accredited = _ACCREDITED.match(text, orgs.end()) if _SENT.search(title) else None
    tail = accredited.end() if accredited else orgs.end()
    if len(found) > 1 and text[tail : tail + 1] == " " and _title_at(text, tail + 1) != tail + 1:
        # "dean of A and B director": the last body belongs to the next title
        found = found[:-1]
        tail = max(orgs.end(1), text.rindex(orgs.group(2)[-1], 0, tail) - 5)
    return Post(title, found, former, at, tail)


def _further_titles(text: str, end: int) -> int:
    """Return where the titles end that "and" joins to the one that ends here."""
    while text.startswith(" and ", end) and (more := POST_PATTERN.match(text, end + 5)):
        end = more.end()
    return end


def _fields(text: str, at: int, former: bool) -> Post | None:
    """Read the fields of a list line, whose title may be in words that are not known as one."""
    body = _BODY_FIELD.match(text, at)
    if body:
        return Post("", (body.group(1),), former, at, body.end())
    free = _FREE_FIELD.match(text, at)
    if free and not _VERB.search(free.group(1)):
        if _ONLY_PLACE.fullmatch(free.group(1)):
            return Post("", (free.group(2),), former, at, free.end())
        return Post(free.group(1).strip(" ,–-|("), (free.group(2),), former, at, free.end())
    return None


def clean_title(title: str) -> str:
    """Return a title without the articles and marks around it."""
    title = re.sub(
        r"^(?:(?:the|a|an|its|their|as|now|and|&)\s+)+", "", title.strip(" ,;:–-|("), flags=re.I
    )
    title = title if title.count("(") == title.count(")") else title.strip("()")
    title = re.sub(r"(?:\s+(?:of|for|at|in|to|the|The|and|with|from|both|@))+$", "", title)
    return title.strip(" ,;:–-|(")
