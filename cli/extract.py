"""`govgraph extract`: print what files say, touching no store."""

from __future__ import annotations

from dataclasses import replace

import click


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
def extract(files: tuple[str, ...]) -> int:
    """Print the resolved property graph of files as JSON Lines, as Neo4j's APOC exports it.

    Example: govgraph extract news.txt about.html > graph.jsonl
    """
    from govgraph.graph.apoc import apoc_lines
    from govgraph.graph.assembly import assemble
    from govgraph.graph.linker import link
    from govgraph.loaders import pipeline, sources
    from govgraph.loaders.extractors import default_extractor

    gathered = sources.gather(files)
    by_path = tuple(replace(source, identity=source.given) for source in gathered.sources)
    read, skipped = pipeline.read_all(replace(gathered, sources=by_path))
    for one in skipped:
        click.echo(f"skipped {one.source}: {one.reason}", err=True)
    if not read:
        return 2
    extractor = default_extractor()
    documents = [one.document for one in read]
    said = [s for document in documents for s in extractor.extract(document).statements]
    for line in apoc_lines(assemble(documents, said, link(said))):
        click.echo(line)
    return 1 if skipped else 0
