"""The words of events: events.toml. Entered by reading/context.py."""

from __future__ import annotations

from factcheck.languages.table import Counted, Words


class EventWords(Counted):
    """Name an event, under its row in world/concepts.toml, by its nouns: claims/context/event.py."""

    # Verbs and set phrases that mean it, every form as written.
    words: Words = ()
