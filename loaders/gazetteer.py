"""What the extractor knows of the world before it reads, under one roof.

The subjects have a module each, which says what its functions return.
"""

from __future__ import annotations

from govgraph.loaders.chinese import korean_given, pinyin_given
from govgraph.loaders.dates import DateMention, find_dates
from govgraph.loaders.heads import (
    EVENT_HEADS,
    INITIATIVE_HEADS,
    INSTITUTION_HEADS,
    SESSION_HEADS,
    head_kind,
)
from govgraph.loaders.names import (
    HONORIFICS,
    NAME_PARTICLES,
    POST_NOMINALS,
    given_name,
    looks_like_person,
    surname,
)
from govgraph.loaders.organizations import (
    Initiative,
    Organization,
    known_expansion,
    known_initiative,
    known_organization,
)
from govgraph.loaders.places import COUNTRY_PATTERN, Country, city, country, demonym, region
from govgraph.loaders.posts import POST_HEADS, POST_PATTERN, is_post
from govgraph.loaders.words import common_word

__all__ = [
    "COUNTRY_PATTERN",
    "EVENT_HEADS",
    "HONORIFICS",
    "INITIATIVE_HEADS",
    "INSTITUTION_HEADS",
    "NAME_PARTICLES",
    "POST_HEADS",
    "POST_NOMINALS",
    "POST_PATTERN",
    "SESSION_HEADS",
    "Country",
    "DateMention",
    "Initiative",
    "Organization",
    "city",
    "common_word",
    "country",
    "demonym",
    "find_dates",
    "given_name",
    "head_kind",
    "is_post",
    "known_expansion",
    "known_initiative",
    "known_organization",
    "korean_given",
    "looks_like_person",
    "pinyin_given",
    "region",
    "surname",
]
