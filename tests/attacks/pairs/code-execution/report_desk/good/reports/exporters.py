import textwrap


def plain(text):
    return text


def wrapped(text):
    return textwrap.fill(text, 72)


def upper(text):
    return text.upper()


EXPORTERS = {f"reports.exporters.{f.__name__}": f for f in (plain, wrapped, upper)}
