"""An application and the documents in it, and every change to them."""
