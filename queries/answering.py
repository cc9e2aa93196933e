"""What every child process does that answers queries: requests in, messages out."""

from __future__ import annotations

import os
import pickle
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Final, TypeVar

Request = TypeVar("Request")
Message = tuple[str, Any]

_LOOK: Final = 1.0
"""Seconds between two looks at who is the parent."""


def answer_requests(answers: Callable[[Request], Iterator[Message]]) -> None:
    """Answer requests on standard input until it ends; messages are pickled to standard output.

    The process ends with its parent, whose number it is given, in the middle of a query too.
    """
    if os.name == "posix":  # elsewhere there is no other parent to get, and launchers in between
        threading.Thread(target=_end_with, args=(int(sys.argv[1]),), daemon=True).start()
    with suppress(EOFError, BrokenPipeError):
        while True:
            request = pickle.load(sys.stdin.buffer)
            for message in answers(request):
                pickle.dump(message, sys.stdout.buffer)
            sys.stdout.buffer.flush()
    os._exit(0)  # nothing is left to tidy up, and what engines do at their end takes time


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)
