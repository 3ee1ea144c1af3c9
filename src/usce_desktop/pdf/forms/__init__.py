"""Fields of PDF forms: what they are, and writing to them."""
