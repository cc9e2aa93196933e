"""Answers as pandas frames, with types that never widen what they hold.

| in a column | dtype |
| --- | --- |
| whole numbers of 64 bits | Int64 |
| other numbers | Float64 |
| truth values | boolean |
| text; dates, which stay ISO strings as precise as the source; identifiers | string |
| lists and maps; values of more than one kind; nothing at all | object |

What is missing is `pd.NA` in the first four, None in an object column.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from govgraph.graph.errors import UsageError

if TYPE_CHECKING:
    import pandas as pd

_INT64: Final = range(-(2**63), 2**63)
_DTYPES: Final[Mapping[type, str]] = {
    bool: "boolean", int: "Int64", float: "Float64", str: "string",
}  # fmt: skip


def require_pandas() -> None:
    """Raise UsageError where pandas is not installed."""
    try:
        import pandas  # noqa: F401, PLC0415  (an extra, and slow to import)
    except ImportError as error:
        raise UsageError("frames need pandas: pip install 'govgraph[frames]'") from error


def frame(
    columns: Sequence[str], rows: Iterable[Sequence[Any]], dtypes: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Return rows as a frame, each column of the dtype given, else of that which its values have.

    None is what is missing. Raises UsageError where pandas is not installed.
    """
    require_pandas()
    import pandas as pd  # noqa: PLC0415

    held = [*zip(*rows, strict=True)] or [()] * len(columns)
    given = dtypes or {}
    series = {
        name: pd.Series([*cells], dtype=cast(Any, given.get(name) or dtype_of(cells)))
        for name, cells in zip(columns, held, strict=True)
    }
    return pd.DataFrame(series, columns=list(columns))


def dtype_of(cells: Iterable[Any]) -> str:
    """Return the dtype that holds these values as they are."""
    present = [cell for cell in cells if cell is not None]
    kinds = {type(cell) for cell in present}
    if len(kinds) != 1:
        return "object"
    (kind,) = kinds
    if kind is int and not all(cell in _INT64 for cell in present):
        return "object"
    return _DTYPES.get(kind, "object")
