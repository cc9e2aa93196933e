"""What labels ("Organizer:") and headings ("KEYNOTE SPEECHES") say of the names that follow."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govgraph.loaders.heads import INSTITUTION_HEADS


@dataclass(frozen=True, slots=True)
class Label:
    """The meaning of a label: a relation with its role, or a property of the event.

    `lists` says that a list may follow on the next lines; `inline` that running text under it still
    belongs to it.
    """

    name: str
    relation: str = ""
    role: str = ""
    lists: bool = False
    inline: bool = False
    value: str = ""
    """The property that the label gives: date, place, theme, mode, title, published."""


def _list(name: str, relation: str, role: str = "") -> Label:
    return Label(name, relation, role, lists=True)


ORGANIZER = _list("organizer", "ORGANIZED", "organizer")
HOST = _list("host", "ORGANIZED", "host")
CO_HOST = _list("co-host", "ORGANIZED", "co-host")
CONVENER = _list("convener", "ORGANIZED", "convener")
PARTNER = _list("partner", "SUPPORTED", "partner")
SUPPORTING_PARTNER = _list("supporting partner", "SUPPORTED", "supporting partner")
SPONSOR = _list("sponsor", "SUPPORTED", "sponsor")
KEYNOTE = _list("keynote", "PARTICIPATED_IN", "keynote")
SPEAKER = _list("speaker", "PARTICIPATED_IN", "speaker")
MODERATOR = _list("moderator", "PARTICIPATED_IN", "moderator")
PANELIST = _list("panelist", "PARTICIPATED_IN", "panelist")
CARD = _list("card", "PARTICIPATED_IN")
ATTENDEE = _list("attendee", "PARTICIPATED_IN", "attendee")
SIGNATORY = _list("signatory", "ENDORSED")
MEMBER = _list("member", "ENDORSED")
INITIATOR = _list("initiator", "INITIATED")
DATE = Label("date", value="date")
PLACE = Label("place", value="place")
THEME = Label("theme", value="theme")
MODE = Label("mode", value="mode")
TITLE = Label("title", value="title")
PUBLISHED = Label("published", value="published")
FOR_HOST = _list("for the host", "ORGANIZED", "host")
TEAM = _list("team", "AFFILIATED_WITH", "team member")
SESSION = Label("session", value="session", lists=True)
OUTCOME = Label("outcome", value="outcome")
PRESENTED = Label("presented at", value="presented at")
NOTHING = Label("nothing", value="nothing", lists=True)
"""Contacts, languages, links: nothing below such a label concerns the graph."""
TEXT = Label("text")

# The first pattern that matches decides: the particular stand before the general.
_PATTERNS: tuple[tuple[str, Label], ...] = (
    (r"(media|press)?\s*contacts?|contact (us|person|details)|tel|phone|fax|e-?mail|address"
     r"|add|website"
     r"|web|link|links|url|languages?|working languages?|fees?|dress code|photos?"
     r"|photo credit|image"
     r"|credits?|source|read more|see also|related.*|tags?|topics?|keywords|categor(y|ies)|share.*"
     r"|follow us|copyright|reading time|last|next|previous|rsvp|registration|register|deadline"
     r"|references|notes|further reading|bibliography|external links|downloads?|attachments?"
     r"|video|recording|livestream|hashtag|caption|editors?|edited by|hotel|accommodation|visa.*",
     NOTHING),
    (r"(speaking )?(for|on behalf of) the (hosts?|organi[sz]ers?)", FOR_HOST),
    (r"((conference|general|programme|program|organi[sz]ing|steering|local|committee"
     r"|workshop|forum|summit|event|symposium|scientific|honorary)( committee)?[ -])+"
     r"(co-?)?(chairs?|chairpersons?|leads?|directors?)|co-?chairs for .*"
     r"|organi[sz]ing (committee|team)( members)?", ORGANIZER),
    (r"(special |parallel |breakout |side |thematic |technical |main |opening |closing "
     r"|plenary |keynote |high-level )*(tracks?|sessions?|workshops?|side events?"
     r"|sub-?forums?|plenar(y|ies)|panels? discussions?|panel discussion|round ?tables?"
     r"|breakouts?|fireside chat|deep dive|master ?class|tutorial|open forum|town hall|lightning talk|launch event)( session| discussion)?"
     r"( ?(no\.? ?|#)?[ivx\d]+[ab]?)?|panel [ivx\d]+", SESSION),
    (r"(the )?.* (team|staff|secretariat|board of directors|board members|leadership team)"
     r"|team|our team", TEAM),
    (r"co-?(hosts?|organi[sz]ers?|chairs? institutions?|conveners?)"
     r"|co-?(hosted|organi[sz]ed|convened) by"
     r"|(jointly|together) (hosted|organi[sz]ed) by"
     r"|co-?organi[sz]ing (institutions?|organi[sz]ations?)",
     CO_HOST),
    (r"(the )?(main |lead )?organi[sz](ers?|ing (committee|institutions?|organi[sz]ations?"
     r"|partners?|bod(y|ies)))"
     r"|(jointly )?organi[sz]ed by|organi[sz]ation",
     ORGANIZER),
    (r"conven(ers?|ors?|ing (institutions?|organi[sz]ations?))|convened by", CONVENER),
    (r"(the |conference |event |local |forum |summit )?hosts?"
     r"|hosting (institutions?|organi[sz]ations?)|hosted by|put on by"
     r"|host (institution|organi[sz]ation|country)s?|held by",
     HOST),
    (r"(\w+ )?sponsors?( and (partners|exhibitors))?|(generously )?(sponsored|funded) by"
     r"|funders?|donors?|financial support"
     r"|(platinum|gold|silver|bronze|diamond|title|premium|main) (sponsors?|partners?)",
     SPONSOR),
    (r"(\w+ )?supporting (partners?|organi[sz]ations?|institutions?|units?)"
     r"|(with the )?support(ed by|ers?| of)|guidance"
     r"|under the (auspices|guidance|patronage) of|patrons?",
     SUPPORTING_PARTNER),
    (r"((our|other|strategic|media|academic|knowledge|community|institutional|international"
     r"|main|official|event|industry|network|conference|civil society|local|global|regional"
     r"|think[- ]tank|research|implementing|technical|and) )*"
     r"(partners?|partner (institutions?|organi[sz]ations?)|collaborators?"
     r"|cooperating (partners?|institutions?|organi[sz]ations?)|exhibitors?)"
     r"( and collaborators| include)?"
     r"|in (partnership|cooperation|collaboration|association) with|together with"
     r"|cooperation partners?",
     PARTNER),
    (r"((opening|closing|plenary|evening|guest|special|invited|morning|afternoon) )*keynotes?"
     r"( (speech(es)?|speakers?|address(es)?|lectures?|remarks|talks?|session))?"
     r"( and .*| by)?|keynote .*",
     KEYNOTE),
    (r"(session |panel |discussion |co-?)?(moderat(ors?|ion|ed by)|chairs?|chaired by"
     r"|chairpersons?|co-?chairs?|facilitat(ors?|ed by)|session chairs?|mc"
     r"|master of ceremon(y|ies)|hosts and moderators|questions? put by moderator)",
     MODERATOR),
    (r"(the )?panel(l?ists?|\s+members?|\s+speakers?|\s+participants?| discussion.*| \d+.*"
     r"|\s+[ivx]+.*)?|discussants?|round ?table (discussants?|speakers?)|respondents?|with"
     r"|in conversation",
     PANELIST),
    (r"((featured|confirmed|invited|guest|main|plenary|opening|closing|panel|our|key"
     r"|lightning|notable|high-level|all|honou?rary|distinguished|list of|the) )*"
     r"(speakers?|speeches|remarks|addresses|lectures?|talks?|presenters?|presentations?"
     r"|statements?|guests?|speaker (list|line-?up)|list of speakers|those who spoke"
     r"|interventions?|lecturers?|experts?)( (by|include|from|of|and|list).*)?"
     r"|((opening|closing|welcome|welcoming|introductory|concluding|special)( and \w+)?"
     r"|afternoon|morning|evening|first|final|(comments|questions).*)"
     r"( (remarks|address(es)?|speech(es)?|statements?|session|ceremony|welcome|words"
     r"|talks?|feedback|plenary))*|welcome|address|fireside chat.*|comments from the floor"
     r"|questions put by|presented by",
     SPEAKER),
    (r"((list of|other|among the|notable|main|the|in the) )*(participants?|attendees?"
     r"|attendance|audience|delegat(es?|ions?)|observers?"
     r"|participating (countries|states|institutions|organi[sz]ations)|present|attended by"
     r"|also (present|attending)|participation|countries represented|in attendance)"
     r"( (list|include|from|of).*)?",
     ATTENDEE),
    (r"((list of|the|initial|founding|first|original|open letter|new) )*"
     r"(signator(y|ies)( of (the )?.*)?|joined later|also joined|signers?|signed by"
     r"|endorse(rs?|d by|ments?)|adopted by|co-?sponsors?|co-?signator(y|ies)"
     r"|supported by the following|parties|signatory (countries|states|institutions"
     r"|organi[sz]ations)|the (following )?(countries|states) (have )?(signed|endorsed))"
     r"( (countries|states|institutions|organi[sz]ations))?",
     SIGNATORY),
    (r"((list of|the|initial|founding|current|full) )*members?"
     r"( (states|countries|institutions|organi[sz]ations))?",
     MEMBER),
    (r"(adopted|launched|signed|presented|released|announced|unveiled|agreed"
     r"|opened for signature|issued|approved|proposed)( (at|during|on|by))?", PRESENTED),
    (r"(left behind|outcomes?|results?|outcome documents?|key outcomes?"
     r"|(adopted )?(texts|documents)|declarations?|deliverables)", OUTCOME),
    (r"(initiat(ed|ors?)|launched|issued|proposed|published|drafted|authored) ?(by)?"
     r"|lead authors?|authors?", INITIATOR),
    (r"(event )?(date|dates|when|time|date and time"
     r"|dates? (&|and) (time|venue|place|location)|day)", DATE),
    (r"(main |event )*(location|venue|place|where|city|country|host city|location and venue"
     r"|site)", PLACE),
    (r"(the )?(\w+ )?(theme|focus|motto|slogan|topic of the \w+)", THEME),
    (r"form|mode|format|modality|type of event|attendance mode|delivery", MODE),
    (r"(event |session )?(title|name|event|event name|conference|forum|seminar|subject)", TITLE),
    (r"(date )?(published|publication date|posted|posted on|released?|issued"
     r"|date of publication|updated|last updated)( on| date)?", PUBLISHED),
)  # fmt: skip

_COMPILED = tuple(
    (re.compile(rf"(?:{pattern})", re.IGNORECASE), label) for pattern, label in _PATTERNS
)
_LINE = re.compile(
    r"([^\W\d_][\w &/,#'’()\-–]{0,60}?)\s*(?::|：|\s[|]\s|\s[–—]\s(?=$)|(?<=[Vv]enue)\s[-–]\s|\s{3,}|\t)"
)
_NUMBER = re.compile(r"^(?:\d+[.)]|[IVX]+[.)]|[A-Z][.)])\s+")


_WHENCE = re.compile(r" (?:from|in|on|at|across|outside|within|abroad|for the)\b.*$", re.I)


def meaning(words: str) -> Label | None:
    """Return what a label or heading of these words says, or None if it is not a known one."""
    cleaned = re.sub(r"\s*\([^)]*\)\s*:?$", "", _NUMBER.sub("", words.strip()))
    cleaned = cleaned.strip(" .:-–—*#()[]").replace("’", "'")
    for form in (cleaned, _WHENCE.sub("", cleaned)):
        for pattern, label in _COMPILED:
            if pattern.fullmatch(form):
                return label
    return None


def line_label(line: str) -> tuple[Label, int] | None:
    """Return the label that a line opens with and its length with the colon, if it has one.

    A label that is not known counts too if nothing or a short value follows, since "Sub-forums:"
    still ends the list above it.
    """
    match = _LINE.match(line)
    if not match or line[match.end() : match.end() + 2] == "//":
        return None
    words = match.group(1)
    known = meaning(words)
    if (
        known is PANELIST
        and words.lower() == "panel"
        and len(line[match.end() :].split()) >= 4
        and "," not in line[match.end() :]
    ):
        return SESSION, match.end()
    if known:
        return known, match.end()
    short = len(words.split()) <= 5
    rest = line[match.end() :].strip()
    if short and not rest and match.group().rstrip().endswith((":", "：")):
        return Label("text", lists=False), match.end()
    return None


_SPLIT = re.compile(r"\s+(?:and|&|/)\s+|\s*[:–—|]\s*")


def heading_label(words: str) -> Label | None:
    """Return what a heading says of the names below it: all of it, or its first known part."""
    known = meaning(words)
    if known is SESSION and re.search(r"panel\b|round ?table\b", words, re.I):
        return PANELIST
    if known is SESSION and re.search(r"(?:session|plenary|ceremony)$", words.strip(" :"), re.I):
        return SPEAKER
    if known:
        return known
    for part in _SPLIT.split(words):
        known = meaning(part)
        if known and known.relation:
            return known
    if len(words.split()) <= 14 and _WHO.match(words):
        found = lead_label(words)
        return found if found.lists else None
    return None


_WHO = re.compile(
    r"(?:who|those who|countries that|states that|companies that|they|also|signed|joined|our)\b",
    re.I,
)


_SECTION = re.compile(
    r"(?:the )?(?:background|about|introduction|overview|context|objectives?|aims?|goals?"
    r"|purpose|summary|abstract|rationale"
    r"|description|agenda|programme|program|schedule|timetable|highlights?|outcomes?"
    r"|conclusions?|contact|registration|venue"
    r"|logistics|practical information|history|mission|vision|what|why|how|who we are|our"
    r"|key (?:topics|themes|points|questions)"
    r"|topics?|themes?|sessions?|call for|submission|important dates|faq)\b.*",
    re.IGNORECASE,
)


def opens_section(words: str) -> bool:
    """Return whether a heading of these words begins a section of running text."""
    return bool(_SECTION.fullmatch(words.strip()))


_LEADS = (
    (
        re.compile(
            r"\b(?:signator\w+|signed|endors\w+|adopted|committed|made the"
            r"|put (?:its|their) names?|joined|agreed to)\b",
            re.I,
        ),
        SIGNATORY,
    ),
    (re.compile(r"\bmoderat\w+\b", re.I), MODERATOR),
    (re.compile(r"\bkeynotes?\b", re.I), KEYNOTE),
    (re.compile(r"\bpanel(?:l?ists?)?\b", re.I), PANELIST),
    (
        re.compile(
            r"\b(?:speakers?|spoke|speeches|remarks|addressed|presented|presentations)\b", re.I
        ),
        SPEAKER,
    ),
    (re.compile(r"\bco-?(?:hosts?|organi[sz])\w*\b", re.I), CO_HOST),
    (re.compile(r"\bsponsor\w*\b", re.I), SPONSOR),
    (re.compile(r"\bsupport(?:ers?|ing|ed)\b", re.I), SUPPORTING_PARTNER),
    (re.compile(r"\bpartners?\b", re.I), PARTNER),
    (re.compile(r"\b(?:organi[sz]ers?|organi[sz]ed by)\b", re.I), ORGANIZER),
    (re.compile(r"\bhosts?\b|\bhosted by\b", re.I), HOST),
    (re.compile(r"\bmembers?\b", re.I), MEMBER),
    (
        re.compile(
            r"\b(?:participants?|attend\w+|took part|delegat\w+|came from|represented|present"
            r"|among them|audience|guests)\b",
            re.I,
        ),
        ATTENDEE,
    ),
)


def lead_label(sentence: str) -> Label:
    """Return what a sentence that ends in a colon says of the list it leads in."""
    clause = re.split(r"[.!?;]\s", sentence)[-1]
    return next((label for pattern, label in _LEADS if pattern.search(clause)), TEXT)


def names_body(words: str) -> bool:
    """Return whether the words hold the head noun of an institution's name."""
    return any(word.strip(",;") in INSTITUTION_HEADS for word in words.split())
