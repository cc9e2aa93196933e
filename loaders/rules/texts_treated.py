"""Texts that were treated at the event of a passage, where the sentence does not name the event.

"The Charter was on the table", "delegates discussed the Charter", "X introduced the Charter", "the
draft Charter was debated for hours", "both spoke well of the Charter".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import listed, one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.occasions_of_acts import happened_elsewhere, told_of
from govgraph.loaders.rules.passage import Passage, prose_of
from govgraph.loaders.rules.reading import Reading

_GROUP = (
    r"(?:delegates|delegations|participants|ministers|members|speakers|panell?ists|guests|experts"
    r"|those"
    r" present|the (?:panel|session|debate|discussion|meeting|talks|agenda|audience|two|three"
    r"|chair)"
    r"|an?(?:other)? (?:\w+ )?(?:panel|session|workshop|paper|talk|lecture)|one (?:panel|session"
    r"|talk)"
    r"|both(?: \w+)?|all|they|some|several|many|discussions?|talks|debates?|attendees|officials)"
)
_TREATED = (
    r"(?:discuss(?:ed)?|debat(?:es?|ed)|examin(?:es?|ed)|review(?:s|ed)?|consider(?:s|ed)?|dealt"
    r" with"
    r"|deals? with|took up|turned to|focus(?:es|sed|ed) on|cent(?:re|er)(?:s|d|ed) on|revolved"
    r" around"
    r"|introduc(?:es|ed)|present(?:s|ed)|explain(?:s|ed)|outlin(?:es|ed)|walked [^.;]{3,30} through"
    r"|unveil(?:s|ed)|launch(?:es|ed)|read out|tabled|adopt(?:s|ed)|welcom(?:es|ed)|prais(?:es|ed)"
    r"|spoke (?:well |highly |warmly |at length |critically )?(?:of|about|on)|talked about|heard"
    r" about"
    r"|took stock of|looked (?:at|into)|agreed (?:on|to)|negotiated|amended|put forward|drew on"
    r"|called for (?:the )?(?:ratification|adoption|implementation) of|hand(?:s|ed) over)"
)
_THINGS = (
    rf"(?:(?:the|its|their|an?|this|both the) )?(?:(?:new|draft|proposed|final|first|revised|own"
    rf"|upcoming"
    rf"|European|forthcoming|planned|[A-Z]\w+) ){{0,3}}?[\"']?(?P<things>{listed('N')})"
)
_ACTIVE = re.compile(
    rf"(?:(?:^|[,;] (?:and |while )?|[.] )(?i:{_GROUP})"
    rf"|{one_of('P')}(?:,[^.;{one_of('PN')[1:-1]}]{{2,90}},)?)"
    rf"(?: [a-z]+ly| also| then| jointly| first| all| again| and \w+)? {_TREATED} {_THINGS}"
)
_PASSIVE = re.compile(
    rf"(?P<things>{one_of('N')})[\"']?(?: \([^()]*\))?,? (?:was|were|is|are|has been|had been)(?:"
    rf" also| then| first"
    r"| again| hotly| \w+ly)? (?:read out|tabled|debated|discussed|examined|reviewed|considered"
    r"|introduced"
    r"|explained|outlined|amended|negotiated|praised|criticised|put to the vote|passed|agreed"
    r"|handed over"
    r"|put forward|under discussion|up for (?:debate|discussion|adoption)|on the (?:table|agenda)"
    r"|(?:at )?the (?:focus|cent(?:re|er)|heart|subject|topic) of)\b"
)
_PASSED = re.compile(
    rf"(?P<things>{one_of('N')})[\"']?(?: \([^()]*\))?,? (?:then |finally )?(?:passed|fell"
    rf" through|carried)\b"
)
_PATTERNS = (_ACTIVE, _PASSIVE, _PASSED)
_ELSEWHEN = rule(
    r"{E}|\b(?:19|20)\d\d\b|\b(?:earlier|previous\w*|last (?:year|month|week)|ago|since|will"
    r"|would|should"
    r"|could|former\w*|in the past|already|next|soon|upcoming|prior|if|not|never|parliament"
    r"|senate|congress"
    r"|assembly|cabinet|council|commission)\b",
    re.IGNORECASE,
)


def texts_treated(reading: Reading) -> Iterator[Draft]:
    """Yield the texts that were treated at the event that a sentence is about."""
    told = told_of(reading)
    for passage in prose_of(reading):
        event = passage.event
        if event is None or event.index not in told or _elsewhere(passage):
            continue
        for pattern in _PATTERNS:
            for match in pattern.finditer(passage.text):
                for target in passage.enumerated(match["things"]):
                    if target.kind is Kind.INITIATIVE:
                        yield Draft("text-treated", target, "PRESENTED_AT", passage.span, event)


def _elsewhere(passage: Passage) -> bool:
    """Return whether a sentence tells of another time or another gathering."""
    if any(not m.referring for m in passage.mentions(Kind.EVENT)):
        return True
    text = re.sub(one_of("E"), "", passage.text)
    return _ELSEWHEN.search(text) is not None or happened_elsewhere(passage.text)
