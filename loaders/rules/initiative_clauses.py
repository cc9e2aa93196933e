"""Who made or joined a text or scheme, where asides or other verbs stand between them and the verb.

`initiatives` reads actors right in front of their verb. Here the clause is taken apart: "A, which
also runs N, …", "A hosted the talks in May and launched N", "Having launched N, A …", "Launched by
A in 2021, N …", "A used the summit to launch N".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.clause_subjects import subject_before
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.initiative_words import ENDORSE, LAUNCH
from govgraph.loaders.rules.masking import listed, one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_DEEDS = (("INITIATED", LAUNCH), ("ENDORSED", ENDORSE))
_NAMES = one_of("PIEN")[1:-1]
_OBJECT = (
    rf" (?:(?:the|its|an?|their|his|her|this) )?(?:(?!(?:at|to|in|for|with|on|by|from|under)\b)"
    rf"[\w-]+,? (?:of (?:the |an? )?)?){{0,5}}?[\"']?(?P<things>{listed('N')})"
)
_ACTIVE = tuple(
    (predicate, re.compile(rf"(?<= )(?P<verb>{verbs})\b(?! by\b){_OBJECT}"))
    for predicate, verbs in _DEEDS
)
_PAST = (
    r"(?!(?:asked|urged|called|wanted|refused|declined|failed|criti\w+|praised|welcomed|thanked"
    r"|opposed|rejected|accused|invited|pressed|said|told|noted|argued|warned|considered|signed"
    r"|based|used|according|mentioned|supported|backed|attended|joined)\b)"
)
_AND_THEN = (
    rf" {_PAST}\w+(?:ed|s|ld|ght|d)\b[^.;:{one_of('PIC')[1:-1]}]{{0,120}}?,?"
    r" and(?: then| also| later)?"
)
_USED = (
    r" (?:used|uses|chose|took|seized|travell?ed|came|flew|went)"
    rf"(?: [^.;:{one_of('PIC')[1:-1]}]{{1,60}})?(?= to)"
)
_AUXILIARY = (
    r"(?: (?:[a-z]+ly|also|now|then|first|today|both|all|together|once|again|since|later|just|who"
    r"|that|which|has|have|had|is|are|was|were|be|been|being|will|to|it|they|he|she|among them"
    r"|came|come|met|gathered|helped|began|started|continues?|went on|agreed|decided|moved|managed"
    r"|teamed up|joined (?:forces|hands)|responsible for|known for|proud|pleased|delighted|set"
    r"|behind|in turn|in (?:19|20)\d\d))"
)
_BETWEEN = re.compile(
    rf"(?: ?\([^()]*\))*(?:,[^;:]*,)?(?:,? who| –)?(?:{_AUXILIARY}|{_AND_THEN}|{_USED})*,? ?"
)
_WHILE_ACTING = tuple(
    (
        predicate,
        re.compile(
            r"^\W*(?:(?:After|By|Since|While|When|Through|Besides|Following|Having|Before) )?"
            rf"(?:(?:first|recently|already|jointly|also|having) )*(?P<verb>{verbs}){_OBJECT}"
            rf"[^.;:{one_of('PIC')[1:-1]}]{{0,90}}?, (?:the |The )?(?P<actors>{SUBJECT})"
        ),
    )
    for predicate, verbs in _DEEDS
)
_DONE_FIRST = tuple(
    (
        predicate,
        re.compile(
            r"^\W*(?:(?:First|Originally|Jointly|Initially|Recently|Already|Also|Newly) )?"
            rf"(?P<verb>{verbs})(?: [^.;:,{_NAMES}]{{1,60}}?)?,? by (?P<actors>{ACTORS})"
            rf"[^.;:{_NAMES}]{{0,60}}?, (?:the |its |this )?(?:[\w-]+ ){{0,3}}?"
            rf"(?P<things>{one_of('N')})"
        ),
    )
    for predicate, verbs in _DEEDS
)
_THANKED_FOR = tuple(
    (
        predicate,
        re.compile(
            r"\b(?:prais|commend|applaud|congratulat|criticis|criticiz|thank|accus|blam|laud|salut"
            rf"|credit|condemn)\w*(?: with)? (?P<actors>{ACTORS})(?: (?:for|of|with))?"
            rf" (?:having )?(?=\w+(?:ing|ed) )(?P<verb>{verbs}){_OBJECT}"
        ),
    )
    for predicate, verbs in _DEEDS
)
_ING = re.compile(r"\w+ing\b", re.IGNORECASE)
_PARTICIPLE = re.compile(r"(?:\w+(?:ed|wn|tten|ought|t)|run|led|set|put)\b", re.IGNORECASE)
_FOLLOWED = re.compile(
    rf"(?:^|[,;] )(?:(?:and|while|with) )?(?:the )?(?P<actors>{listed('IC')})"
    r" (?:(?:has|have|had|also|soon|later|then|since|both) )*"
    r"(?:followed suit|following suit|did (?:so|the same|likewise)|doing (?:so|the same)"
    rf"|followed(?=[,.]| (?:in|on|a|two|later|soon|shortly) ))"
)
_SIGNED = re.compile(rf"\b{ENDORSE}\b")


def initiative_clauses(reading: Reading) -> Iterator[Draft]:
    """Yield who made or joined texts and schemes, in these clauses."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.INITIATIVE):
            continue
        yield from _active(passage)
        yield from _fronted(passage)
        yield from _followed(passage)


def _active(passage: Passage) -> Iterator[Draft]:
    """ "A, which also runs N", "A hosted talks in May and launched N"."""
    text = passage.text
    for predicate, pattern in _ACTIVE:
        for match in pattern.finditer(text):
            actors = subject_before(text[: match.start("verb")])
            if actors and _acts_itself(text, actors, match.start("verb")):
                yield from _did(passage, actors, predicate, match["things"])


def _acts_itself(text: str, actors: str, verb: int) -> bool:
    """Return whether only auxiliaries, asides or other deeds of theirs stand before the verb."""
    named = re.findall(one_of("PIC"), actors)
    if not named:
        return False
    at = text.rindex(named[-1], 0, verb)
    return _BETWEEN.fullmatch(text, at + 1, verb) is not None


def _fronted(passage: Passage) -> Iterator[Draft]:
    """ "Having launched N, A …", "Launched by A in 2021, N …", "praised A for launching N"."""
    text = passage.text
    for predicate, pattern in _WHILE_ACTING:
        match = pattern.match(text)
        if match and (_ING.match(match["verb"]) or "aving " in match.group()):
            yield from _did(passage, match["actors"], predicate, match["things"])
    for predicate, pattern in _DONE_FIRST:
        match = pattern.match(text)
        if match and _PARTICIPLE.match(match["verb"]):
            yield from _did(passage, match["actors"], predicate, match["things"])
    for predicate, pattern in _THANKED_FOR:
        for match in pattern.finditer(text):
            yield from _did(passage, match["actors"], predicate, match["things"])


def _followed(passage: Passage) -> Iterator[Draft]:
    """ "A signed N, and B followed suit"."""
    for match in _FOLLOWED.finditer(passage.text):
        before = passage.text[: match.start("actors")]
        things = re.findall(one_of("N"), before)
        if things and _SIGNED.search(before):
            yield from _did(passage, match["actors"], "ENDORSED", things[-1])


def _did(passage: Passage, actors: str, predicate: str, things: str) -> Iterator[Draft]:
    """Yield that each of the actors did so to each of the initiatives."""
    targets = [e for e in passage.enumerated(things) if e.kind is Kind.INITIATIVE]
    for mention in actors_in(passage.view, actors):
        actor = passage.reading.entity(mention)
        for target in targets if actor is not None else ():
            if actor is not target and actor is not None:
                yield Draft("initiative-clause", actor, predicate, passage.span, target)
