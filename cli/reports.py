"""What a run did, told to people or to programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from govgraph.loaders.report import BuildReport


def tell(report: BuildReport, format_: str) -> int:
    """Print the report, and what was skipped on standard error; return the exit code."""
    for one in report.skipped:
        click.echo(f"skipped {one.source}: {one.reason}", err=True)
    click.echo(report.as_json() if format_ == "json" else "\n".join(report.lines()))
    if report.skipped and not report.loaded and not report.reread:
        return 2
    return 1 if report.skipped else 0
