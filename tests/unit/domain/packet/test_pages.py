from datetime import date

from making.records import chart, igra, record, titre, tst, xray
from making.values import TODAY, application, requirement
from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.immunization.judge import judge_record
from usce_desktop.domain.packet.pages import NOTHING, immunization_summary, placeholder_statement

WHO = Applicant(name="Amara Sample", birth_date=date(1999, 5, 1))


def test_the_summary_follows_the_order_of_the_aamc_form() -> None:
    one = record(
        "VAR +0", "MMR +0", "MMR +28", "TDAP 2024-01-01", "HEPB +0 Heplisav-B",
        titre("anti-HBs", 143, "positive"), titre("HBsAg", None), titre("varicella_igg", None, "positive"),
        tst("2026-09-01", "2026-09-03"), tst("", ""), igra("2026-10-01"), xray("2026-10-02", ""),
    )  # fmt: skip
    sheet = immunization_summary(one, judge_record(chart(one)), WHO, "Example Clinic", ("Titres",), TODAY)
    sections = {section.title: section for section in sheet.sections}

    assert [title.split()[0] for title in sections] == [
        "MMR", "Tdap", "Varicella", "Influenza", "Hepatitis", "Tuberculosis", "COVID-19", "Reports",
    ]  # fmt: skip
    assert sections["Hepatitis B"].rows == (
        ("HEPB", "10 Jan 2024", "Heplisav-B"),
        ("anti-HBs", "13 Feb 2025", "positive, 143 mIU/mL"),
        ("HBsAg", "13 Feb 2025", "no result stated"),
    )
    assert sections["Tuberculosis"].rows == (
        ("TST", "no date stated", "0 mm, not read"),
        ("TST", "1 Sep 2026", "0 mm, read 3 Sep 2026"),
        ("IGRA", "1 Oct 2026", "negative"),
        ("Chest X-ray", "2 Oct 2026", "no result stated"),
    )
    assert sections["Varicella"].text == "Complete: Immunity shown by titer."
    assert "Next: Get the second hepatitis B dose" in sections["Hepatitis B"].text
    assert sections["COVID-19"].text == NOTHING
    assert sections["Reports behind this page"].text == "Titres"
    assert ("Date of birth", "1 May 1999") in sheet.lines


def test_a_summary_without_reports_says_so_and_names_lots_and_other_vaccines() -> None:
    one = record("MENACWY +0", tst("2026-09-01", "2026-09-03", None, "negative"))
    lines = judge_record(chart(one, also=frozenset({"meningococcal"})))
    sheet = immunization_summary(one, lines, Applicant(), "Example Clinic", (), TODAY)

    assert sheet.title == "Applicant"
    assert sheet.sections[-1].text.startswith("None yet")
    assert sheet.sections[-2].rows[0][0] == "MENACWY"
    assert any(row[2] == "negative, read 3 Sep 2026" for row in sheet.sections[5].rows)


def test_a_statement_names_the_item_and_the_expected_day() -> None:
    asked = requirement("background_check", title="Criminal background check")
    sheet = placeholder_statement(WHO, application(), asked, date(2026, 12, 20), "", TODAY)
    reasoned = placeholder_statement(WHO, application(), asked, date(2026, 12, 20), "slow agency", TODAY)

    assert sheet.title == "Criminal background check"
    assert ("Expected", "20 Dec 2026") in sheet.lines
    assert "by 20 Dec 2026" in sheet.sections[0].text
    assert ("Reason", "slow agency") in reasoned.lines
