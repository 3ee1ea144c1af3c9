"""What stands before building: what goes in, what is lacking, what the recipient takes, and passwords."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.packet.limits import refusals
from usce_desktop.pdf.files.extras import can_read_scans
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.services.packet.plan import LeftOut, Plan
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.widgets.labels import plain_label


class BuildDialog(QDialog):
    """Says what a packet will hold and what it will lack, and asks for passwords."""

    def __init__(
        self, plan: Plan, target: str, profiles: dict[str, Profile], parent: QWidget | None = None
    ) -> None:
        """Lay out a plan.

        Args:
            plan: What goes in, what cannot, what is not ready.
            target: Where it goes.
            profiles: What each recipient takes, by id.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Build packet"))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        pages = sum(each.pages for each in plan.documents)
        layout.addWidget(
            plain_label(f"{counted(len(plan.documents), 'document')}, {counted(pages, 'page')}", "title")
        )
        self._plan, self._target, self._profiles = plan, target, profiles
        self.goes_to = plain_label("", "soft")
        layout.addWidget(self.goes_to)
        self.profile = QComboBox()
        self.profile.setAccessibleName(tr("What the recipient takes"))
        for key, profile in profiles.items():
            self.profile.addItem(profile.title, key)
        layout.addWidget(self.profile)
        self.forecast = plain_label("", "soft")
        layout.addWidget(self.forecast)
        self.profile.currentIndexChanged.connect(self._show_profile)
        self.passwords = self._password_fields(layout, plan)
        self._wishes(layout)
        self.anyway = QCheckBox(tr("Build it &all the same, without what is missing"))
        if not plan.complete:
            layout.addWidget(plain_label(tr("Problems"), "section"))
            lines = [f"• {translate(left.title)}: {translate(left.reason)}" for left in plan.left_out]
            lines += [
                f"• {translate(item.requirement.title)}: {translate(item.reason)}" for item in plan.not_ready
            ]
            layout.addWidget(plain_label("\n".join(lines[:14]) + ("\n…" if len(lines) > 14 else "")))  # noqa: PLR2004 - a screenful
            layout.addWidget(self.anyway)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.build_button = buttons.addButton(tr("Build packet"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.build_button.setDefault(True)
        self.anyway.toggled.connect(lambda _: self._check())
        self._show_profile()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(560)

    def choose(self, profile: str) -> None:
        """Choose a recipient, where there is one of that id."""
        self.profile.setCurrentIndex(max(0, self.profile.findData(profile)))

    def _show_profile(self) -> None:
        profile = self._profiles[self.profile.currentData()]
        place = tr("a folder that you choose next") if profile.separate else self._target
        self.goes_to.setText(tr("Saved as {place}", place=place))
        refused = refusals(profile, self._plan.weights, self._plan.front(profile), self._plan.name)
        lines = [*map(translate, refused), profile.note]
        self.forecast.setText("\n".join(filter(None, lines)))
        self.forecast.setVisible(bool(self.forecast.text()))
        self.attach.setVisible(profile.attachments)
        for field in (self.lock, self.again):
            field.setVisible(profile.encryption)
        self._check()

    def _wishes(self, layout: QVBoxLayout) -> None:
        self.attach = QCheckBox(tr("Attach a list of what is in it, for programs (&manifest)"))
        layout.addWidget(self.attach)
        self.searchable = QCheckBox(
            tr("Make sca&ns searchable (reads every scanned page; takes seconds a page)")
        )
        self.searchable.setVisible(can_read_scans())
        layout.addWidget(self.searchable)
        self.lock, self.again = QLineEdit(), QLineEdit()
        for field, words in (
            (self.lock, tr("Lock it with a password (leave empty for none; it is stored nowhere)")),
            (self.again, tr("The same password again")),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.textChanged.connect(lambda _: self._check())
            layout.addWidget(field)

    def _check(self) -> None:
        same = self.lock.text() == self.again.text() or self.lock.isHidden()
        able = self._plan.complete or (
            self.anyway.isChecked() and bool(self._plan.documents or self._given())
        )
        self.build_button.setEnabled(same and able)
        self.build_button.setToolTip("" if same else tr("The two passwords are not the same"))

    def _password_fields(self, layout: QVBoxLayout, plan: Plan) -> dict[str, QLineEdit]:
        fields = {}
        for left in plan.left_out:
            if needs_password(left):
                field = QLineEdit()
                field.setEchoMode(QLineEdit.EchoMode.Password)
                field.setPlaceholderText(tr("Password of {file} (used once, never stored)", file=left.file))
                field.setAccessibleName(tr("Password of {file}", file=left.file))
                layout.addWidget(field)
                fields[left.key] = field
        return fields

    def _given(self) -> dict[str, str]:
        return {key: field.text() for key, field in self.passwords.items() if field.text()}

    def build_options(self) -> BuildOptions:
        """Read what the person wants of this packet."""
        profile = self._profiles[self.profile.currentData()]
        return BuildOptions(
            passwords=self._given(),
            password=self.lock.text() if profile.encryption else "",
            searchable=self.searchable.isChecked(),
            attach=self.attach.isChecked() and profile.attachments,
        )


def needs_password(left: LeftOut) -> bool:
    """Tell whether a document could go in if its password were given."""
    return left.failure in {"needs_password", "wrong_password"}
