"""What a program asks of an item, in sentences."""

from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.checklist.immunization_demands import parameter_words
from usce_desktop.domain.rules import RULES
from usce_desktop.domain.sentences import Sentence, data_text, join_sentences


def rule_sentences(requirement: Requirement) -> list[Sentence]:
    """Say each rule with its source and why it is asked."""
    return [
        join_sentences([use.words, f"({use.source})" if use.source else ""], " ")
        + ". "
        + data_text(RULES[use.name].why)
        for use in requirement.rules
    ]


def parameter_sentences(requirement: Requirement) -> list[Sentence]:
    """Say what is asked of the immunization record."""
    return [parameter_words(each.name, each.value) for each in requirement.parameters]
