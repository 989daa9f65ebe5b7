"""Words: which locale, which catalogue, and the sentence for an event or a refusal. The translator is passed in."""
