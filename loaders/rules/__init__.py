"""The default extractor: reads layout and language with small named rules, offline.

A document flows one way: `layout` cuts it into units, `naming` finds typed mentions in each,
`entities` decides which mentions are one entity, `relations` and its siblings propose statements,
and `proof` keeps what the words bear out.
"""
