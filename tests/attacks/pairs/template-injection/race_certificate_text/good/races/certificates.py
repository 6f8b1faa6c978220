import string

DEFAULT = "Congratulations!"


def wording_for(finish):
    """The text of the certificate of one finisher."""
    values = {
        "race": finish.race.title,
        "runner": finish.runner.get_full_name(),
        "minutes": finish.seconds // 60,
    }
    return string.Template(finish.race.wording or DEFAULT).safe_substitute(values)
