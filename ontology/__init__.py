"""The words that every part of govgraph speaks: labels, relation types, properties, IRIs."""
