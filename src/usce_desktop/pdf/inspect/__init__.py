"""Finding out about documents: whether they are whole, what they say, what is inside them."""
