import textwrap


def plain(text):
    return text


def wrapped(text):
    return textwrap.fill(text, 72)


def upper(text):
    return text.upper()
