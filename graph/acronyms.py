"""Acronyms of intergovernmental bodies that documents use without spelling them out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from govgraph.graph.identity import normal_form

_BODIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "UN": "United Nations", "EU": "European Union", "AU": "African Union",
        "ASEAN": "Association of Southeast Asian Nations",
        "APEC": "Asia-Pacific Economic Cooperation",
        "OECD": "Organisation for Economic Co-operation and Development",
        "OSCE": "Organization for Security and Co-operation in Europe",
        "NATO": "North Atlantic Treaty Organization", "SCO": "Shanghai Cooperation Organisation",
        "WTO": "World Trade Organization", "WHO": "World Health Organization",
        "IMF": "International Monetary Fund", "ILO": "International Labour Organization",
        "ITU": "International Telecommunication Union",
        "IAEA": "International Atomic Energy Agency",
        "WIPO": "World Intellectual Property Organization",
        "FAO": "Food and Agriculture Organization of the United Nations",
        "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
        "UNDP": "United Nations Development Programme",
        "UNEP": "United Nations Environment Programme",
        "UNICEF": "United Nations Children's Fund",
        "UNHCR": "United Nations High Commissioner for Refugees",
        "UNCTAD": "United Nations Conference on Trade and Development",
        "UNIDO": "United Nations Industrial Development Organization",
        "UNIDIR": "United Nations Institute for Disarmament Research",
        "UNGA": "United Nations General Assembly", "UNSC": "United Nations Security Council",
        "UNODC": "United Nations Office on Drugs and Crime",
        "UNICRI": "United Nations Interregional Crime and Justice Research Institute",
        "GPAI": "Global Partnership on Artificial Intelligence",
        "ISO": "International Organization for Standardization",
        "IEC": "International Electrotechnical Commission",
        "IEEE": "Institute of Electrical and Electronics Engineers",
        "WEF": "World Economic Forum",
    }
)  # fmt: skip
_BY_NAME: Final = MappingProxyType({normal_form(short): full for short, full in _BODIES.items()})


def known_expansion(acronym: str) -> str | None:
    """Return the full name of a body that goes by this acronym the world over, or None."""
    return _BY_NAME.get(normal_form(acronym))
