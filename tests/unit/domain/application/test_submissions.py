from making.values import TODAY, application, document
from usce_desktop.domain.application.application import ItemState, SentDocument, Submission
from usce_desktop.domain.application.submissions import changed_since, submission_words

SENT = Submission(
    day=TODAY,
    recipient="Example Clinic",
    file="x.pdf",
    sha256="p",
    pages=9,
    documents=(
        SentDocument(title="TB test", sha256="tb.pdf", first=3, pages=2, item="tb_test"),
        SentDocument(title="Passport", sha256="pass.pdf", first=5, pages=1, item="passport"),
    ),
)


def now(**items: str) -> object:
    return application(
        documents={name: document(name) for name in items.values()},
        items={item: ItemState(documents=(name,)) for item, name in items.items()},
    )


def words(**items: str) -> list[str]:
    return [str(change.words) for change in changed_since(now(**items), SENT)]  # type: ignore[arg-type]


def test_what_changed_since_is_said_by_document_and_page() -> None:
    assert words(tb_test="tb.pdf", passport="pass.pdf") == []
    assert words(tb_test="new.pdf", passport="pass.pdf") == ["TB test (pages 3-4) was replaced"]
    assert words(tb_test="tb.pdf") == ["Passport (page 5) was removed"]
    assert words(tb_test="tb.pdf", passport="pass.pdf", cv="cv.pdf") == ["cv.pdf was added"]
    assert words(other="tb.pdf", passport="pass.pdf") == []


def test_a_submission_is_one_line() -> None:
    whole = now(tb_test="tb.pdf", passport="pass.pdf")

    assert str(submission_words(whole, SENT)).endswith("to Example Clinic: nothing has changed since.")  # type: ignore[arg-type]
    numbered = Submission(day=TODAY, recipient="R", confirmation="A-1", file="x", sha256="p", pages=1)
    assert "confirmation A-1" in str(submission_words(application(), numbered))
