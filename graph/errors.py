"""The errors that govgraph raises on purpose, caught once, in the command line.

GovgraphError
├── UsageError          the request cannot be carried out as it was put (exit code 2)
│   ├── UnknownName     no query, parameter, entity or document of that name; lists those there are
│   └── NoGraph         there is no graph at the place given
├── ServerError         a server cannot be reached, or refuses what it is asked (exit code 2)
├── SourceError         one source cannot be read; it is reported and skipped (exit code 1)
└── CorruptGraph        the graph's files contradict themselves
"""

from __future__ import annotations


class GovgraphError(Exception):
    """The base of every error that govgraph raises on purpose."""


class UsageError(GovgraphError):
    """The request cannot be carried out as it was put."""


class UnknownName(UsageError):  # noqa: N818
    """Nothing goes by that name; the message lists what does."""


class NoGraph(UsageError):  # noqa: N818
    """There is no graph at the place given."""


class ServerError(GovgraphError):
    """A server cannot be reached, or refuses what it is asked."""


class SourceError(GovgraphError):
    """One source cannot be read; it is reported and skipped, and the run goes on."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class CorruptGraph(GovgraphError):  # noqa: N818
    """The graph's files contradict themselves."""
