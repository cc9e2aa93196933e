"""From sources to documents, and from documents to statements."""
