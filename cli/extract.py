"""`govgraph extract`: print what files say, touching no store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

from govgraph.cli.options import extractor_option
from govgraph.ontology.vocabulary import MENTION, PROPERTIES, RELATIONS

if TYPE_CHECKING:
    from govgraph.graph.document import Document
    from govgraph.loaders.extraction import Extraction
    from govgraph.views.explained import Explained

    Found: TypeAlias = tuple[Document, Extraction]

_PREDICATES = (*RELATIONS, *PROPERTIES, MENTION)


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--explain", is_flag=True, help="Print every statement with its rule, grade and quote."
)
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="OUT",
    help="Write a page of the texts with all that was read marked in them.",
)
@click.option(
    "--only",
    type=click.Choice(_PREDICATES, case_sensitive=False),
    multiple=True,
    metavar="RELATION",
    help="Of the statements, show only those with this relation or property (repeatable).",
)
@extractor_option
def extract(
    files: tuple[str, ...], explain: bool, html: Path | None, only: tuple[str, ...], extractor: str
) -> int:
    """Print what files say as a property graph, touching no store.

    It comes as JSON Lines, as Neo4j's APOC exports it. With --explain or --html, show instead how
    the files were read and what was missed.

    Example: govgraph extract samples/forum-2021-news.txt > graph.jsonl

    Example: govgraph extract --explain --only ORGANIZED samples/forum-2021-news.txt

    Example: govgraph extract --html reading.html samples/forum-2021-about.html
    """
    if only and not (explain or html):
        raise click.UsageError("--only goes with --explain or --html")
    if html:
        _keep_from(html, files)
    found, complete = _read(files, extractor)
    if not found:
        return 2
    if explain or html:
        _show([_explained(*one) for one in found], explain, html, only)
    else:
        _print_graph(found)
    return 0 if complete else 1


def _keep_from(out: Path, files: Sequence[str]) -> None:
    """Refuse to write the page over a document."""
    if out.resolve() in {Path(file).resolve() for file in files}:
        raise click.UsageError(f"--html would overwrite the document {out}: name the page first")


def _read(files: Sequence[str], name: str) -> tuple[list[Found], bool]:
    """Return the documents with what was read out of them, and whether none was skipped."""
    from govgraph.graph.errors import SourceError
    from govgraph.loaders import pipeline, sources
    from govgraph.loaders.extractors import EXTRACTORS

    gathered = sources.gather(files)
    by_path = tuple(replace(source, identity=source.given) for source in gathered.sources)
    read, skipped = pipeline.read_all(replace(gathered, sources=by_path))
    reasons = [(one.source, one.reason) for one in skipped]
    extractor = EXTRACTORS[name]()
    found: list[Found] = []
    for one in read:
        try:
            found.append((one.document, pipeline.extract(extractor, one.document)))
        except SourceError as problem:
            reasons.append((problem.source, problem.reason))
    for source, reason in reasons:
        click.echo(f"skipped {source}: {reason}", err=True)
    return found, not reasons


def _print_graph(found: Sequence[Found]) -> None:
    from govgraph.graph.apoc import apoc_lines
    from govgraph.graph.assembly import assemble
    from govgraph.graph.linker import link

    said = [statement for _, extraction in found for statement in extraction.statements]
    knowledge = assemble([document for document, _ in found], said, link(said))
    for line in apoc_lines(knowledge, computed=False):
        click.echo(line)


def _explained(document: Document, found: Extraction) -> Explained:
    from govgraph.views.explained import Refusal, explain

    refused = (Refusal(r.rule, r.predicate, r.reason, r.span) for r in found.rejections)
    return explain(document, found.statements, refused)


def _show(read: Sequence[Explained], explain: bool, html: Path | None, only: Sequence[str]) -> None:
    if explain:
        _print_explanations(read, only)
    if html:
        from govgraph.views.marked import marked_page

        _write(html, marked_page(read, only))
        click.echo(str(html.resolve()), err=explain)


def _print_explanations(read: Sequence[Explained], only: Sequence[str]) -> None:
    from rich.console import Console

    from govgraph.cli.explain import counts, explanation

    console = Console(highlight=False)
    for one in read:
        click.echo(explanation(one, only, console), color=True)
    click.echo(counts(read, only, console), nl=False, color=True)


def _write(path: Path, html: str) -> None:
    from govgraph.graph.atomic import replacing
    from govgraph.graph.errors import UsageError

    try:
        with replacing(path) as stream:
            # A lone surrogate in a text must not keep the page from being written.
            stream.write(html.encode("utf-8", "replace"))
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from error
