"""A window of another program that files can be dragged out of."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        del event
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


app = QApplication(sys.argv[:1])
label = Source("drag me")
label.setWindowFlag(Qt.WindowType.FramelessWindowHint)
label.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
label.setWindowTitle("drag source")
label.setGeometry(1380, 40, 160, 60)
label.show()
app.exec()
