"""People in brackets behind their body: "the Delta Institute (Dr Ann Lee, Tom Ode)"."""

from __future__ import annotations

from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import passages
from govgraph.loaders.rules.reading import Reading

_TITLE = r"(?:(?:(?:Associate |Assistant )?Professor|Dame|Sir|Prof|Drs?|Mr|Mrs|Ms|Mx)\.? )*"
_STAFF = rule(rf"({{I}}),? \(({_TITLE}{{P}}(?:(?:,|;|,? and|,? &) {_TITLE}{{P}})*)\)")


def staff_in_brackets(reading: Reading) -> Iterator[Draft]:
    """ "written by the Delta Institute (Dr Ann Lee, Tom Ode) and the Reef School (Mia Paz)"."""
    for passage in passages(reading):
        for match in _STAFF.finditer(passage.text):
            body = passage.named(match.group(1))
            for person in passage.view.mentions_in(match.group(2)):
                entity = reading.entity(person)
                if body is not None and entity is not None and entity.kind is Kind.PERSON:
                    yield Draft("staff-in-brackets", entity, "AFFILIATED_WITH", passage.span, body)
