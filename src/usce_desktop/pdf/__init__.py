"""Everything that opens, draws or writes a document.

From the top: ``worker.server`` does the jobs; ``packet`` and ``inspect`` are what it does; ``pages`` makes
source pages what a packet draws; ``drawing`` is what the program draws itself; ``engine`` opens and renders.
The app's own process loads ``worker`` (but for the server) and ``files`` only, and no PDF library.
"""
