"""The page that says what went wrong, and what to do now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from govgraph.views.explorer.rendering import render

_TITLES: Final = {
    400: "That cannot be done as it was put",
    401: "This server asks for its token",
    403: "This is not allowed",
    404: "There is nothing here",
    405: "This address does not take that",
    413: "That is too large",
    500: "Something went wrong",
    502: "Another server does not answer",
    503: "Not now",
}
_HINTS: Final = {
    400: "Go back, change what is said above, and try again.",
    404: "The search finds every name, alias, acronym and title that is in the graph.",
    500: "The terminal in which the server runs says more. Loading the page again may do.",
    503: "Wait a moment and load the page again; a query that takes too long may be narrowed.",
}


def error_page(status: int, message: str, asked: Sequence[tuple[str, str]] = ()) -> str:
    """Return a page that says what went wrong; with 401, one that asks for the token.

    `asked` are the parameters of the address, which stay when the token is given.
    """
    return render(
        "error.html",
        status=status,
        title=_TITLES.get(status, f"The server answers {status}"),
        message=message,
        asked=asked,
        hint=_HINTS.get(status, ""),
    )
