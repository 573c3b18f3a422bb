"""Marks texts for translation in files without Qt; services/labels.py translates them."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  # lupdate looks for this name
    """Mark a text for the translators and give it back as it is.

    Args:
        context: the name of the table the text belongs to, for example "RecordKinds"; a literal.
        text: the English text; a literal, for lupdate reads the source and runs nothing.

    Returns:
        `text`, to be looked up again under the same context when it is shown.
    """
    del context
    return text
