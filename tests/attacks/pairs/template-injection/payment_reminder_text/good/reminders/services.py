import re

PLACEHOLDER = re.compile(r"\{\{ ?(number|client|amount) ?\}\}")


def reminder_for(invoice, text):
    """The text of the issuer with the data of the invoice in place of {{ number }}, {{ client }} and {{ amount }}."""
    values = {
        "number": invoice.number,
        "client": invoice.client_name,
        "amount": invoice.amount,
    }
    return PLACEHOLDER.sub(lambda found: str(values[found[1]]), text)
