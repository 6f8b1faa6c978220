import re

PLACEHOLDER = re.compile(r"\{\{ ?(\w+) ?\}\}")


class WordingError(ValueError):
    pass


def write_letter(wedding, guest):
    """The plain text of one invitation."""
    fields = {"guest": guest.name, "couple": wedding.couple, "day": wedding.day.isoformat(), "place": wedding.place}
    try:
        return PLACEHOLDER.sub(lambda match: fields[match[1]], wedding.wording)
    except KeyError as error:
        raise WordingError("The wording has a mistake.") from error
