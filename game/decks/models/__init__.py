"""The document of a deck as strict Pydantic models: what an author may write, part by part."""
