"""The default extractor: reads layout and language with small named rules, offline.

A document flows one way: `layout` cuts it into units, `finding` takes the mentions in each,
`typing_by_context` and `fields` tell what kind they are, `entities` decides which of them are one
entity; the rules on people, events and relations read all that and propose statements, and
`proof` keeps what the words bear out.
"""
