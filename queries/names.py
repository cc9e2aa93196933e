"""Which thing of the graph a user means by a name, an alias, an acronym or an IRI."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pyoxigraph import DefaultGraph, Literal, NamedNode

from govgraph.graph.errors import UnknownName
from govgraph.graph.identity import normal_form
from govgraph.ontology.vocabulary import DOCUMENT, LABELS, NAMESPACE, THINGS
from govgraph.queries.dataset import Naming
from govgraph.queries.suggestions import closest

_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
_TITLE = NamedNode("http://purl.org/dc/terms/title")
_OTHER_FORMS = (
    NamedNode("http://www.w3.org/2004/02/skos/core#altLabel"),
    NamedNode(NAMESPACE + "acronym"),
    NamedNode(NAMESPACE + "iso"),
    NamedNode("http://purl.org/dc/terms/source"),
    NamedNode("http://purl.org/dc/terms/identifier"),
)
NAMING: Final = (_TYPE, _LABEL, _TITLE, *_OTHER_FORMS)
"""The predicates that names are looked up by."""
_KNOWN: Final = DefaultGraph()
_CLASSES: Final = {label.path: NamedNode(label.iri) for label in (*LABELS.values(), DOCUMENT)}


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the things in a store.

    `aliases` returns the paths of identifiers that are no longer used, each with the present one;
    it is called only where an identifier is not in the store.
    """

    store: Naming
    aliases: Callable[[], Mapping[str, str]] = dict

    def resolve(self, given: str, kind: str = "entity") -> NamedNode:
        """Return the IRI of the one thing of this kind that is meant.

        `kind` is `entity` (anything but a document) or the folder of a label's identifiers
        (`event`). Names win over aliases and acronyms; case, accents and punctuation do not count.
        Raises UnknownName where nothing, or more than one thing, goes by the name.
        """
        iri = self._by_identifier(given)
        if iri is not None:
            return self._of_kind(iri, given, kind)
        for meant in (self._spelled(given, kind), self._folded(given, kind)):
            if len(meant) == 1:
                return meant.pop()
            if meant:
                raise UnknownName(self._ambiguous(given, kind, meant))
        raise UnknownName(self._unknown(given, kind))

    def kinds(self, iri: NamedNode) -> set[str]:
        """Return the kinds that a thing is of."""
        types = {quad.object for quad in self.store.quads_for_pattern(iri, _TYPE, None, _KNOWN)}
        return {path for path, class_ in _CLASSES.items() if class_ in types}

    def name(self, iri: NamedNode) -> str:
        """Return the name that a thing is shown by."""
        for _, form in self._forms(_LABEL, _TITLE, of=iri):
            return form
        return iri.value.removeprefix(THINGS)

    def _by_identifier(self, given: str) -> NamedNode | None:
        path = given.strip().removeprefix("<").removesuffix(">").removeprefix(THINGS)
        if "://" in path or path.partition("/")[0] not in _CLASSES:
            return None
        try:
            iri = NamedNode(THINGS + path)
            if not self.kinds(iri):
                iri = NamedNode(THINGS + self.aliases().get(path, path))
        except ValueError:  # not an IRI at all
            return None
        return iri if self.kinds(iri) else None

    def _of_kind(self, iri: NamedNode, given: str, kind: str) -> NamedNode:
        if self._is(iri, kind):
            return iri
        raise UnknownName(f"{given!r} is {_a(*self.kinds(iri))}, not {_a(kind)}")

    def _is(self, iri: NamedNode, kind: str) -> bool:
        kinds = self.kinds(iri)
        return bool(kinds - {DOCUMENT.path}) if kind == "entity" else kind in kinds

    def _spelled(self, given: str, kind: str) -> set[NamedNode]:
        predicate = _TITLE if kind == DOCUMENT.path else _LABEL
        spelled = self._forms(predicate, spelled=Literal(given))
        return {iri for iri, _ in spelled if self._is(iri, kind)}

    def _folded(self, given: str, kind: str) -> set[NamedNode]:
        wanted = normal_form(given)
        for predicates in ((_LABEL, _TITLE), _OTHER_FORMS):
            meant = {iri for iri, form in self._forms(*predicates) if normal_form(form) == wanted}
            of_kind = {iri for iri in meant if self._is(iri, kind)}
            if wanted and of_kind:
                return of_kind
        return set()

    def _forms(
        self,
        *predicates: NamedNode,
        of: NamedNode | None = None,
        spelled: Literal | None = None,
    ) -> Iterator[tuple[NamedNode, str]]:
        for predicate in predicates:
            for quad in self.store.quads_for_pattern(of, predicate, spelled, _KNOWN):
                if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
                    yield quad.subject, quad.object.value

    def _ambiguous(self, given: str, kind: str, meant: set[NamedNode]) -> str:
        listed = "\n".join(sorted(f"  {self._described(iri)}" for iri in meant))
        return (
            f"{given!r} is the name of {len(meant)} {_plural(kind)}; give one identifier:\n{listed}"
        )

    def _unknown(self, given: str, kind: str) -> str:
        forms: dict[str, NamedNode] = {}
        elsewhere: set[str] = set()
        for iri, form in self._forms(_LABEL, _TITLE, *_OTHER_FORMS):
            if self._is(iri, kind):
                forms.setdefault(form, iri)
            elif normal_form(form) == normal_form(given):
                elsewhere |= self.kinds(iri)
        message = f"no {kind} goes by {given!r}"
        if elsewhere:
            message += f" (it is the name of {_a(*elsewhere)})"
        nearest = dict.fromkeys(self._described(forms[form]) for form in closest(given, forms))
        if not nearest:
            return f"{message}; `govgraph queries` shows which questions list what there is"
        return message + "; the closest are:\n" + "\n".join(f"  {line}" for line in nearest)

    def _described(self, iri: NamedNode) -> str:
        return f"{self.name(iri)}  ({iri.value.removeprefix(THINGS)})"


def _a(*kinds: str) -> str:
    return " and ".join(f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" for kind in sorted(kinds))


def _plural(kind: str) -> str:
    if kind == "person":
        return "people"
    return f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"
