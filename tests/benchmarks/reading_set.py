"""A labelled set of fictional papers, every document type in two wordings; all names are made up."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

Values = tuple[tuple[str, float | None, str, str], ...]


class Paper(Struct, frozen=True, kw_only=True):
    """One paper: what is on it and what a reader has to find.

    ``lines`` are drawn from the top; ``# `` is a heading, ``| a | b`` a table's row, an empty one a gap.
    """

    kind: str
    lines: tuple[str, ...]
    issued: date | None
    expires: date | None
    birth: date | None
    name: str
    values: Values = ()


_NAMES = (
    "Amara Sample", "João Silva Exemplo", "Priya Sampleton", "Karim Beispiel", "María José Muestra", "Linh Example",
    "Oluwaseun Sample", "François Modèle", "Anna-Lena Muster", "Chidi Sampleton", "Noor Example", "Ivana Testova",
)  # fmt: skip
_FORMATS: tuple[Callable[[date], str], ...] = (
    lambda d: f"{d.day} {d:%B} {d.year}",
    lambda d: f"{d:%B} {d.day}, {d.year}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%m/%d/%Y}",
    lambda d: f"{d.day:02}-{d:%b}-{d.year}",
    lambda d: f"{d:%d.%m.%Y}",
)

# Fields: {n} name, {last}, {first}, {d} the paper's own date, {x} its expiry, {b} birth, {o} another date
_SPECS: dict[str, tuple[tuple[str, Values], tuple[str, Values]]] = {
    "application_form": (("# Visiting Student Application|Example Medical Center||Applicant name: {n}|Date of birth: {b}|Elective requested: Cardiology consult|Elective codes: MED 431|Elective start: {o}|First choice elective block 7||Applicant signature: {n}|Date: {d}", ()),
                         ("# HOST APPLICATION FOR CLINICAL ELECTIVE|Lakeside School of Medicine||Full name: {n}     DOB: {b}|Home school: Sample University|First choice elective: Neurology, code NEU-402|Signature of student|Date signed: {d}", ())),
    "fee_receipt": (("# Payment Receipt|Example University Visiting Students||Receipt number: RC-204488|Received from {n}|Application fee|Amount paid: USD 150.00|Payment date: {d}|Paid by: Visa ending 0000|Thank you for your payment.", ()),
                    ("# Payment confirmation|Order number: A-77100|Name: {n}|Item: application fee, clinical elective|Amount paid: $200.00|Date: {d}", ())),
    "good_standing": (("Sample University Faculty of Medicine|Office of the Dean|registrar@example.org||{d}||# Letter of Good Standing|To whom it may concern,|This is to certify that {n}, born {b}, is a final year student in|good standing at this school, has completed all core clerkships and has our permission|to undertake an elective. The student is expected to graduate in June 2027.||Prof. E. Dean, Dean of Medicine", ()),
                      ("Example Medical College|Dean's Office||Date: {d}||# To whom it may concern|We certify that Ms. {n} is enrolled in the final year and in good academic standing.|Core clerkships done: Medicine, Surgery, Pediatrics. Expected graduation date: {o}.|She is supported for a clinical elective for credit.||Dean", ())),
    "dean_verification": (("# Home Institution Component|To be completed by the dean or registrar of the home school||Student name: {n}|Elective dates from {o}|The home school certifies that this student is enrolled.|School stamp||Dean signature|Date: {d}", ()),
                          ("# VERIFICATION OF STUDENT STATUS|Dean's Statement / Registrar Verification|Student: {n}|Date of birth: {b}|The home school certifies liability coverage and enrolment.|Signature of registrar and school stamp|Date: {d}", ())),
    "affiliation": (("# Affiliation Agreement|This agreement is made between the parties Sample University and Example Hospital|Effective date: {d}|WHEREAS the home institution build_options its students to take electives;|NOW THEREFORE the parties agree as follows:|1. Term of the agreement|2. Insurance|Signed for both parties", ()),
                    ("# AFFILIATION AGREEMENT|between Home Institution and Host Institution|Date: {d}|Whereas both schools wish to cooperate, this agreement covers visiting student|{n} and others.|Both signatures follow.", ())),
    "mspe": (("# Medical Student Performance Evaluation|{n}|Sample University School of Medicine|{d}||Identifying Information|Noteworthy Characteristics|Academic History|Date of expected graduation: June 2027|Academic Progress|Summary", ()),
             ("# MSPE for {n}|Example Medical School|Date: {d}||NOTEWORTHY CHARACTERISTICS|She led the student clinic.|ACADEMIC HISTORY|ACADEMIC PROGRESS|Preclinical and core clerkship evaluation", ())),
    "transcript": (("# Official Transcript|Sample University, Office of the Registrar|Student name: {n}|Date of birth: {b}|Date issued: {d}||| Course | Credits | Grade|| Internal Medicine | 12 | A|| Surgery | 10 | B|| Pediatrics | 8 | A||Grade point average: 3.7", ()),
                   ("# TRANSCRIPT OF RECORDS|Example Medical University|Name: {n}|Issued on: {d}||| Subject | Weeks | Marks obtained|| Obstetrics | 8 | 84|| Psychiatry | 6 | 79|Registrar, seal and signature", ())),
    "diploma": (("# Sample University|hereby confers upon|{n}|the degree of Doctor of Medicine|with all rights and privileges|Awarded on {d}|Rector          Dean", ()),
                ("# DIPLOMA|The Senate of Example University has conferred on {n}|the degree of Bachelor of Medicine and Bachelor of Surgery|Given on {d}", ())),
    "cv": (("# Curriculum Vitae|{n}|12 Sample Street, Exampleville|Date of birth: {b}||EDUCATION|Sample University, Faculty of Medicine, 2021 to 2027|WORK EXPERIENCE|Clinic volunteer|PUBLICATIONS|Sample A. Example journal.|LANGUAGES|English, Spanish|Updated: {d}", ()),
           ("# {n}|Resume|amara@example.org||Education|MD candidate, Example Medical College|Research experience|Honors and awards|Publications|Languages|Work experience|Last updated {d}", ())),
    "personal_statement": (("# Personal Statement|{n}||I have always been drawn to the quiet work of listening. My interest in cardiology began|on the wards of our teaching hospital. I hope to learn how your teams care for patients|with heart failure and to bring these habits home.||{d}", ()),
                           ("# Statement of intent|Applicant: {n}|Date: {d}||I am applying for the elective in neurology because I hope to see how a stroke team works.|My interest in the brain goes back to school.", ())),
    "lor": (("Example Hospital, Department of Medicine|contact@example.org||{d}||# Letter of recommendation|To the Selection Committee:|It is my pleasure to recommend {n}, who worked with me for eight weeks.|I supervised the student daily and recommend without reservation.||Dr. B. Referee, Professor of Medicine", ()),
            ("Department of Surgery, Sample Clinic|Date: {d}||Re: {n}||Dear colleagues, I highly recommend this student, whom I supervised on the ward.|My strongest recommendation.||Sincerely, Dr. C. Example", ())),
    "policy_ack": (("# Acknowledgement of Policies|Example Medical Center|I have read and understood the code of professional conduct and the technical standards.|I agree to comply with them.|Name: {n}|Signature|Date: {d}", ()),
                   ("# Confidentiality Agreement|I acknowledge that patient information is private, and I agree to comply with all rules.|I have read and understood the essential functions.|Student: {n}|Date signed: {d}", ())),
    "usmle_step1": (("United States Medical Licensing Examination|# USMLE Step 1 Score Report|Name: {n}|USMLE ID: 1-234-567-8|Test date: {d}|Result: PASS|This report is provided for the use of the examinee.", (("step1", None, "", "pass"),)),
                    ("# USMLE STEP 1|Step 1 Score Report|Examinee name: {n}|Date of birth: {b}|Test Date: {d}|USMLE Step 1 result: Pass", (("step1", None, "", "pass"),))),
    "usmle_step2ck": (("United States Medical Licensing Examination|# USMLE Step 2 CK Score Report|Name: {n}|USMLE ID: 2-345-678-9|Test date: {d}|Step 2 CK Result: PASS     Score: 245", (("step2ck", 245.0, "", "pass"),)),
                      ("# Step 2 Clinical Knowledge (CK)|Score report for the examinee|Examinee: {n}|Test Date: {d}|Step 2 CK three-digit score: 251", (("step2ck", 251.0, "", ""),))),
    "usmle_transcript": (("Federation of State Medical Boards|# USMLE Transcript|Complete examination history|Name: {n}|Date of birth: {b}|Date issued: {d}|| Exam | Date | Result|| Step 1 | {o} | Pass|End of transcript", ()),
                         ("# USMLE TRANSCRIPT OF SCORES|FSMB|Examinee: {n}|Report date: {d}|Examination history|Step 1     {o}     Pass", ())),
    "ecfmg_cert": (("# Standard ECFMG Certificate|Educational Commission for Foreign Medical Graduates|certifies that|{n}|has fulfilled the requirements of the Commission.|Certificate number: 0-123-456-7|Date issued: {d}", ()),
                   ("Educational Commission for Foreign Medical Graduates|# ECFMG Certification|This is to certify that {n}|has fulfilled the requirements of the commission|Issued {d}|Valid through {x}", ())),
    "ecfmg_pathway": (("Educational Commission for Foreign Medical Graduates|# Pathways for ECFMG Certification|Applicant: {n}|Date issued: {d}|Your Pathway application was accepted: clinical skills requirement met.|Expires: {x}", ()),
                      ("# ECFMG Pathway approval|{d}|Dear {n}|Your Pathway requirements are met for this season.|Valid through {x}", ())),
    "oet": (("# Occupational English Test|Statement of Results|Candidate name: {n}|Profession: Medicine|Test date: {d}|Listening 370|Reading 360|Speaking 380|Writing 350", (("listening", 370.0, "", ""), ("writing", 350.0, "", ""))),
            ("# OET Medicine|Statement of Results|Candidate: {n}|Date of test: {d}||| Listening | Reading | Speaking | Writing|| 400 | 380 | 390 | 330", (("speaking", 390.0, "", ""),))),
    "english": (("# TOEFL iBT Test Taker Score Report|Name: {n}|Date of birth: {b}|Test Date: {d}|Reading 27|Listening 28|Speaking 26|Writing 25|Total Score 106", (("TOEFL", 106.0, "", ""), ("speaking", 26.0, "", ""))),
                ("# IELTS Test Report Form|Academic|Candidate name: {n}|Test date: {d}|Listening 7.5|Reading 8.0|Writing 7.0|Speaking 7.5|Overall Band Score 7.5", (("IELTS", 7.5, "", ""), ("writing", 7.0, "", "")))),
    "passport": (("# PASSPORT|REPUBLIC OF EXAMPLE|Type P     Code EXA     Passport No. X1234567|Surname|{last}|Given names|{first}|Nationality|EXAMPLIAN|Date of birth|{b}|Place of birth|SAMPLEVILLE|Date of issue|{d}|Date of expiry|{x}|Authority  Ministry of Interior", ()),
                 ("# PASSPORT / PASSEPORT|Passport No: Z7654321|Surname: {last}|Given names: {first}|Date of birth: {b}|Nationality: SAMPLELAND|Date of issue: {d}|Date of expiry: {x}|Authority: SAMPLE", ())),
    "visa": (("# VISA|UNITED STATES OF AMERICA|Issuing Post Name  EXAMPLEVILLE|Control Number 20260000000001|Surname: {last}|Given Name: {first}|Visa Type /Class  R B1/B2|Issue Date {d}|Expiration Date {x}|Annotation: MEDICAL ELECTIVE", ()),
             ("# ESTA Travel Authorization|Visa Waiver Program|Name: {n}|Date of birth: {b}|Authorization approved|Issued: {d}|Expires: {x}", ())),
    "name_change": (("# Certificate of Marriage|It is certified that {n}|formerly known as Amara Maiden, and her spouse were married.|Date of birth: {b}|Date of issue: {d}|Registrar", ()),
                    ("# Affidavit of Name Change|I, {n}, formerly known as A. Earlier, declare a change of name.|Date: {d}|Notary", ())),
    "immunization_aamc": (("# AAMC Standardized Immunization Form|Association of American Medical Colleges|Last Name: {last}  First Name: {first}|DOB: {b}|MMR Option 1   Dose 1 {o}|Varicella   Dose 1 {o}|Hepatitis B   Dose 3 {o}|Tdap vaccine {o}|Tuberculosis Screening History|Clinician signature|Date signed: {d}", ()),
                          ("# Standardized Immunization Form|AAMC|Name: {n}|Date of birth: {b}|MMR dose 1: {o}|Tdap: {o}|Varicella dose 2: {o}|Hepatitis B dose 1: {o}|Authorized signature|Date: {d}", ())),
    "immunization_host": (("# Visiting Student Health Form|Example Student Health Services|Student name: {n}|Date of birth: {b}|Immunization history|MMR dose 1: {o}|Hepatitis B dose 1: {o}|Clinician signature and stamp|Date signed: {d}", ()),
                          ("# Immunization Record|Host institution health office|Patient name: {n}|Vaccine history|Tdap given {o}|Polio dose 3: {o}|Signed by clinician|Date: {d}", ())),
    "lab_titers": (("# Laboratory Report|Example Diagnostics|Patient: {n}|DOB: {b}|Collected: {d}|Reported: {o}||| Test | Result | Value | Reference|| Measles IgG | Positive | 45.0 AU/mL | >16.5|| Rubella IgG | Positive | 3.2 index | >0.99|| Varicella Zoster IgG | Negative | 98 index | >165|| Hepatitis B Surface Antibody | Positive | 143 mIU/mL | >=10", (("anti-HBs", 143.0, "mIU/mL", "positive"), ("measles_igg", 45.0, "AU/mL", "positive"), ("varicella_igg", 98.0, "index", "negative"))),
                   ("# Serology Results|Sample Clinical Laboratory|Patient Name: {n}   Date of birth: {b}|Specimen collected: {d}|anti-HBs quantitative: 9.9 mIU/mL  Negative|Mumps IgG antibody: Positive|HBsAg: Non-reactive|Immune status interpretation follows", (("anti-HBs", 9.9, "mIU/mL", "negative"), ("mumps_igg", None, "", "positive"), ("HBsAg", None, "", "negative")))),
    "tb_test": (("# QuantiFERON-TB Gold Plus|Example Reference Laboratory|Patient: {n}|DOB: {b}|Collected: {d}|Reported: {o}|QuantiFERON-TB Gold Plus result: NEGATIVE|Nil 0.02 IU/mL|Mycobacterium tuberculosis infection not likely", (("IGRA", None, "", "negative"),)),
                ("# Tuberculin Skin Test Record|Mantoux PPD|Patient name: {n}|Date placed: {o}|Date read: {d}|TST induration: 0 mm|Interpretation: negative|Nurse signature", (("TST", 0.0, "mm", ""),))),
    "tb_symptom": (("# Tuberculosis Symptom Questionnaire|Patient: {n}|Date of birth: {b}|Persistent cough for three weeks: No|Night sweats: No|Unexplained weight loss: No|Coughing up blood: No|Clinician signature|Date: {d}", ()),
                   ("# TB SYMPTOM SCREENING QUESTIONNAIRE|Name: {n}|Do you have night sweats? No|Persistent cough? No|Unexplained weight loss? No|Date signed: {d}", ())),
    "chest_xray": (("# Radiology Report|CHEST X-RAY, PA AND LATERAL|Patient: {n}|DOB: {b}|Date of exam: {d}|Findings: The lungs are clear. Cardiomediastinal silhouette normal.|Impression: No active pulmonary tuberculosis.|Radiologist signature", (("chest_xray", None, "", "no active TB"),)),
                   ("# Chest Radiograph|Example Imaging|Patient name: {n}|Exam date: {d}|Report printed: {o}|FINDINGS: Lungs are clear.|IMPRESSION: Normal chest x-ray.", (("chest_xray", None, "", "normal"),))),
    "flu": (("# Influenza Vaccination Record|Sample Pharmacy|Patient: {n}|DOB: {b}|Vaccine: Fluzone Quadrivalent|Lot: SAMPLE1|Date administered: {d}|Seasonal influenza vaccine", ()),
            ("# Flu Shot Receipt|Influenza vaccine given|Name: {n}|Date given: {d}|Product: Flucelvax  Lot SAMPLE2|Site: left deltoid", ())),
    "covid": (("# COVID-19 Vaccination Record Card|Last Name: {last}   First Name: {first}|Date of birth: {b}|1st dose COVID-19  Pfizer-BioNTech  {o}|2nd dose COVID-19  Pfizer-BioNTech  {o}", ()),
              ("# Certificate of COVID-19 Vaccination|SARS-CoV-2 vaccine Comirnaty|Name: {n}|Date of birth: {b}|Date of issue: {d}", ())),
    "physical_exam": (("# Physical Examination Form|Patient: {n}|DOB: {b}|Height 170 cm  Weight 64 kg|Blood pressure 118/76  Heart rate 68|General appearance: well|Free of communicable disease and fit for duty|Physician signature and stamp|Date of examination: {d}", ()),
                      ("# Proof of Good Health|I have examined {n} and found the student in good health and fit for duty.|Blood pressure normal. General appearance good.|Date of exam: {d}|Physician", ())),
    "background_check": (("# Police Clearance Certificate|National Police of Example|This is to certify that {n}|born {b}|has no criminal record in our files.|Certificate number: PC-556677|Date of issue: {d}", (("background_check", None, "", "clear"),)),
                         ("# Criminal Background Check|Certiphi Screening (sample)|Applicant: {n}|County criminal search result: Clear|National criminal database: no record found|Date completed: {d}", (("background_check", None, "", "clear"),))),
    "child_abuse_clearance": (("# Pennsylvania Child Abuse History Clearance|Act 33/34|ChildLine|Name: {n}|Date of birth: {b}|No report of child abuse is on file.|Certificate issued: {d}", ()),
                              ("# CORI|Criminal Offender Record Information|Commonwealth sample office|Subject name: {n}|No adverse record|Date: {d}", ())),
    "drug_screen": (("# Urine Drug Screen|10-panel|Donor name: {n}|DOB: {b}|Collection date: {d}|Reported: {o}|Amphetamines NEGATIVE|Cocaine NEGATIVE|Cannabinoids NEGATIVE|Opiates NEGATIVE|Overall drug screen result: NEGATIVE|Chain of custody verified", (("drug_screen", None, "", "negative"),)),
                    ("# Drug Test Report|9 panel urine drug screen|Patient: {n}|Specimen collected: {d}|Phencyclidine: negative|Opiates: negative|Cocaine: negative|Overall result: negative|Laboratory: Sample Tox Lab", (("drug_screen", None, "", "negative"),))),
    "malpractice": (("# Certificate of Insurance|Professional Liability|Named insured: {n}|Policy number: PL-0099887|Policy period: {d} to {x}|Limit: $1,000,000 per claim / $3,000,000 aggregate|Territory: United States", (("per_claim", 1000000.0, "USD", ""), ("aggregate", 3000000.0, "USD", ""))),
                    ("# Medical Malpractice Certificate of Liability|Insured: {n}|Effective date: {d}|Expiration date: {x}|USD 1,000,000 each claim|USD 3,000,000 annual aggregate", (("per_claim", 1000000.0, "USD", ""), ("aggregate", 3000000.0, "USD", "")))),
    "health_insurance": (("# Travel Health Insurance Certificate|Insured person name: {n}|Date of birth: {b}|Member ID: 44556677|Coverage area: worldwide including USA|Emergency medical expenses: USD 250,000 maximum benefit|Evacuation and repatriation included|Coverage period: {d} to {x}", ()),
                         ("# Medical Insurance Card|Member name: {n}|Member ID: SAMPLE-1|Health insurance plan: International Student|Effective: {d}|Expires: {x}|Emergency medical: $100,000", ())),
    "bls": (("# BASIC LIFE SUPPORT|BLS Provider|American Heart Association (sample)|This certifies that {n}|has completed the course.|Issue Date {d}|Renew By {x}", ()),
            ("# BLS Provider eCard|CPR and AED|Name: {n}|Issued: {d}|Recommended renewal date: {x}", ())),
    "hipaa": (("# Certificate of Completion|HIPAA Privacy Training|This certificate is awarded to {n}|for completing Health Insurance Portability and Accountability Act training.|Completed on {d}", ()),
              ("# HIPAA Training Certificate|Privacy Rule and protected health information|Name: {n}|Date completed: {d}", ())),
    "osha_bbp": (("# OSHA Bloodborne Pathogens|Certificate of Completion|Presented to {n}|Standard precautions and exposure control|Completion date: {d}", ()),
                 ("# Bloodborne Pathogen Training|OSHA standard 1910.1030|Name: {n}|Date: {d}", ())),
    "mask_fit": (("# N95 Respirator Fit Test Record|Occupational Health|Name: {n}|Model: 3M 1860  Size: Regular|Qualitative fit test: pass (saccharin)|Date of test: {d}", ()),
                 ("# Respirator Fit Test Card|Employee name: {n}|N95 mask 3M 1860S small|Bitrex qualitative fit|Fit tested on {d}", ())),
    "ny_infection_control": (("# New York State Infection Control Training|Certificate|Infection control and barrier precautions mandated training|Awarded to {n}|Completion date: {d}", ()),
                             ("# Certificate of Completion|NYS Infection Control course|approved by the New York State Department of Health|Name: {n}|Date: {d}", ())),
    "nysed_letter": (("The University of the State of New York|The State Education Department|Office of the Professions||{d}||# Letter of eligibility|Re: {n}|is eligible for clinical clerkships up to 12 weeks.", ()),
                     ("# NYSED Letter of Eligibility|State Education Department|Date: {d}|Student: {n}|Long-term clerkship review", ())),
    "fl_cie": (("# Commission for Independent Education|Florida Department of Education|Date of letter: {d}|The Florida clerkship of {n} is approved.", ()),
               ("Florida Department of Education|# CIE Clearance|Commission for Independent Education|Student name: {n}|Date issued: {d}", ())),
    "invitation": (("Example Medical Center|Office of Visiting Students||{d}||# Letter of Acceptance|Dear {n},|We are pleased to offer you a clinical elective in cardiology from {o}.|The elective is unpaid and part of the curriculum of your school.", ()),
                   ("# Acceptance letter|Date: {d}|Student: {n}|You have been accepted for an elective starting {o}.|We are pleased to confirm your rotation. It is unpaid.", ())),
    "financial_proof": (("# Bank Statement|Example Bank|Account holder: {n}|Statement date: {d}|Opening balance USD 9,100.00|Closing balance USD 12,400.00|Available balance USD 12,400.00", ()),
                        ("# Affidavit of Support|I am the sponsor of {n} and have sufficient funds.|Account balance: USD 20,000|Date: {d}", ())),
    "translation": (("# Certified Translation|Example Translation Service|Translated from Portuguese into English|Transcript of {n}|I certify that I am fluent in both languages and that this is a true and accurate translation.|Translator signature and title|Date: {d}", ()),
                    ("# Certificate of Translation|I, the undersigned translator, am competent to translate from Spanish.|This is a word for word translation of the diploma of {n}.|Translation service letterhead|Date of translation: {d}", ())),
    "placeholder": (("# Statement|I, {n}, confirm that the background check will be supplied after acceptance.|It is not yet available.|Expected date: {o}|Signature|Date: {d}", ()),
                    ("# To the elective office|The drug screen will be submitted after acceptance. I will send it by {o}.|Name: {n}|Date signed: {d}", ())),
}  # fmt: skip
_WITHOUT_ISSUED = {("covid", 0)}
"""Record cards carry the doses' dates only."""


def _fields(seed: int) -> dict[str, Any]:
    name = _NAMES[seed % len(_NAMES)]
    issued = date(2026, 1, 5) + timedelta(days=(seed * 37) % 300)
    return {
        "n": name,
        "first": name.split()[0],
        "last": " ".join(name.split()[1:]),
        "d": issued,
        "x": issued + timedelta(days=730 + seed % 90),
        "b": date(1996, 2, 3) + timedelta(days=(seed * 211) % 2500),
        "o": issued - timedelta(days=400 + seed % 200) if seed % 2 else issued + timedelta(days=9 + seed % 5),
    }


def papers() -> Iterator[Paper]:
    """Make every paper: each document type in both wordings."""
    for number, (kind, variants) in enumerate(_SPECS.items()):
        for variant, (text, values) in enumerate(variants):
            fields = _fields(2 * number + variant)
            show = _FORMATS[(2 * number + variant) % len(_FORMATS)]
            shown = {key: show(value) if isinstance(value, date) else value for key, value in fields.items()}
            lines = tuple(text.replace("||| ", "||~ ").replace("|| ", "|~ ").format(**shown).split("|"))
            # A table's row has its bars back.
            rows = []
            for line in lines:
                if line.startswith("~ "):
                    rows.append("~" + line[2:])
                elif rows and rows[-1].startswith("~") and line.startswith(" "):
                    rows[-1] += "|" + line
                else:
                    rows.append(line)
            whole = " ".join(rows)
            yield Paper(
                kind=kind,
                lines=tuple(rows),
                issued=None if (kind, variant) in _WITHOUT_ISSUED else fields["d"],
                expires=fields["x"] if "{x}" in text else None,
                birth=fields["b"] if "{b}" in text else None,
                name=fields["n"] if ("{n}" in text or "{last}" in text) and whole else "",
                values=values,
            )
