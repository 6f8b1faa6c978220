from jinja2 import Environment, TemplateError

environment = Environment(autoescape=False)


class WordingError(ValueError):
    pass


def write_letter(wedding, guest):
    """The plain text of one invitation."""
    fields = {"guest": guest.name, "couple": wedding.couple, "day": wedding.day.isoformat(), "place": wedding.place}
    try:
        return environment.from_string(wedding.wording).render(**fields)
    except TemplateError as error:
        raise WordingError("The wording has a mistake.") from error
