"""What Home shows: the next steps, and every item of every application."""

from usce_desktop.domain.review.overview import matrix, next_steps
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.errors import words_for
from usce_desktop.ui.views.home import Home


class HomeController(Controller):
    """Brings Home up to date."""

    def show(self, home: Home) -> None:
        """Show what the session knows of all applications."""
        session = self.session
        reviews = {each.opened.folder.name: each.review for each in session.every}
        standings = [line.standing for line in session.lines]
        home.sample.setVisible(session.library is not None and session.library.info.sample)
        home.remove_sample.setEnabled(not session.read_only)
        home.show_unopened([(each.path.name, words_for(each.error).detail) for each in session.unopened])
        steps = next_steps(reviews, session.today)
        home.show_all(matrix(reviews), standings, steps, len(session.inbox))
