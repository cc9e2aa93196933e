"""GEXF 1.3, dated: what Gephi opens as a dynamic graph, with a timeline.

Written here because networkx stamps its files with the day of writing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, Final

from lxml import etree

from govgraph.graph.drawing import Drawing, DrawnEdge, DrawnNode, Plain
from govgraph.graph.spells import Spell

_NAMESPACE: Final = "http://gexf.net/1.3"
_TYPES: Final = {bool: "boolean", int: "long", float: "double", str: "string"}
_TITLES: Final = {
    "node": {"start": "first_day", "end": "last_day"},
    "edge": {"start": "quote_start", "end": "quote_end"},
}
"""GEXF has `start` and `end` of its own, in whole days."""


def write_gexf(drawn: Drawing, stream: BinaryIO) -> None:
    """Write a drawing; what has no spell is always there."""
    graph = {
        "defaultedgetype": "directed" if drawn.directed else "undirected",
        "mode": "dynamic", "timeformat": "date", "timerepresentation": "interval",
    }  # fmt: skip
    of_nodes = _columns(node.attributes for node in drawn.nodes)
    of_edges = _columns(edge.attributes for edge in drawn.edges)
    with etree.xmlfile(stream, encoding="UTF-8") as out:
        out.write_declaration()
        with (
            out.element("gexf", {"version": "1.3"}, nsmap={None: _NAMESPACE}),
            out.element("graph", graph),
        ):
            out.write("\n")
            for name, columns in (("node", of_nodes), ("edge", of_edges)):
                out.write(_declared(name, columns), pretty_print=True)
            with out.element("nodes"):
                out.write("\n")
                for node in drawn.nodes:
                    out.write(_node(node, of_nodes), pretty_print=True)
            with out.element("edges"):
                out.write("\n")
                for edge in drawn.edges:
                    out.write(_edge(edge, of_edges), pretty_print=True)
    stream.write(b"\n")


def _columns(held: Iterable[Mapping[str, Plain]]) -> dict[str, str]:
    """Return the attributes that there are, sorted by name, each with its type."""
    types: dict[str, str] = {}
    for attributes in held:
        for name, value in attributes.items():
            types[name] = _wider(types.get(name), _TYPES[type(value)])
    return dict(sorted(types.items()))


def _wider(known: str | None, found: str) -> str:
    if known in (None, found):
        return found
    return "double" if {known, found} == {"long", "double"} else "string"


def _declared(name: str, columns: Mapping[str, str]) -> etree._Element:
    # The class is a keyword of Python, so that no argument can carry it.
    attributes = etree.Element("attributes", {"class": name, "mode": "static"})
    for column, type_ in columns.items():
        title = _TITLES[name].get(column, column)
        etree.SubElement(attributes, "attribute", {"id": column, "title": title, "type": type_})
    return attributes


def _node(node: DrawnNode, columns: Mapping[str, str]) -> etree._Element:
    element = etree.Element("node", {"id": node.id, "label": node.label})
    return _filled(element, node.attributes, columns, node.spells)


def _edge(edge: DrawnEdge, columns: Mapping[str, str]) -> etree._Element:
    said = {"id": edge.id, "source": edge.start, "target": edge.end}
    if edge.label:
        said |= {"label": edge.label, "kind": edge.label}
    element = etree.Element("edge", {**said, "weight": str(edge.weight)})
    return _filled(element, edge.attributes, columns, edge.spells)


def _filled(
    element: etree._Element,
    attributes: Mapping[str, Plain],
    columns: Mapping[str, str],
    spells: Iterable[Spell],
) -> etree._Element:
    values = etree.SubElement(element, "attvalues")
    for name in columns:
        if name in attributes:
            etree.SubElement(values, "attvalue", {"for": name, "value": _text(attributes[name])})
    dated = [dict(_times(spell)) for spell in spells]
    if len(dated) == 1:
        for name, day in dated[0].items():
            element.set(name, day)
    elif dated:
        several = etree.SubElement(element, "spells")
        for spell in dated:
            etree.SubElement(several, "spell", spell)
    return element


def _times(spell: Spell) -> Iterator[tuple[str, str]]:
    if spell.start:
        yield "start", spell.start
    if spell.end:
        yield "end", spell.end


def _text(value: Plain) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
