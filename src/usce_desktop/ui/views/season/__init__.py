"""Season, programs and money."""
