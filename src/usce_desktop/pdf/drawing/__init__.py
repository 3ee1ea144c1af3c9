"""What the program draws itself: sheets, samples, stamps, and the fonts for them."""
