"""Signers whose posts a sentence tells: "signed by 900 people, including lawyer Ann Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.masking import one_of, rule

OPENED = rule(
    r"(?:\b(?:[Ss]igned|[Ee]ndorsed|[Bb]acked|[Cc]o-?signed) by [^.;{PICN}]{0,60}?,? ?"
    r"(?:including|such as|among them|like)"
    r"|\b[Ss]ign(?:atories|ers|ees)\b[^.;{PIC}]{0,60}? (?:includ\w+|are|were|such as|like)"
    r"|\b[Tt]he list (?:of [^.;{PIC}]{1,40} )?(?:also |now )?includ\w+"
    r"|\b(?:public figures|others|signatories|people|supporters|experts)"
    r" (?:have|had) (?:also )?signed:)"
    r"[^.;{PIC}]{0,90}?(?={PIC})"
)
THESE_SIGNED = rule(
    r"(?:^|[.;] )[^.;:{PIC}]{0,60}\b(?:signed|endorsed|backed|joined|subscribed|acceded|adhered"
    r"|(?:names?|signatures?) (?:to|on|under\w*|below|beneath|behind))\b[^.;:{PIEC}]{0,40}: "
    r"(?:the )?(?={PIC})"
)
"""\"A further two put their names underneath: A and B\"."""
_PART = re.compile(r"[,;:()]| and | as well as | along with ")
_ENDS = re.compile(
    r"[.!?](?: |$)| \b(?:who|which|said|says|told|wrote|called?|argue[sd]?|warn\w*|has|have|will)\b"
)
_PERSON = re.compile(one_of("P"))
_ALONE = re.compile(rf" ?(?:the |both )?(?P<actor>{one_of('IC')}) ?")
_FEWEST = 3


def signers_from(text: str, at: int) -> Iterator[str]:
    """Yield the people of a masked sentence's rest, and the bodies that stand there alone."""
    end = _ENDS.search(text, at)
    parts = _PART.split(text[at : end.start() if end else len(text)])
    found: list[str] = []
    for part in parts:
        person, alone = _PERSON.search(part), _ALONE.fullmatch(part)
        if person is not None:
            found.append(person.group())
        elif alone is not None:
            found.append(alone["actor"])
    if len(found) >= _FEWEST:
        yield from found
