"""Everything that opens, draws or writes a document.

``process`` is the parent's side: it starts ``worker`` as a process of its own and is all that the
rest of the app calls. Every other module here runs in the worker only.
"""
