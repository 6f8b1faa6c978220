import re

TERM = r'(?:"[^"]*"|[\w.-]+)'
QUERY = re.compile(rf"^{TERM}(?:\s+{TERM})*$")


class BadQuery(ValueError):
    pass


def terms_of(query):
    """The words and the quoted phrases of a query."""
    if not QUERY.match(query):
        raise BadQuery("Write words, and phrases in quotation marks.")
    return [term.strip('"') for term in re.findall(TERM, query)]
