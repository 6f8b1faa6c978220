from django.template import Context, Template, TemplateSyntaxError


class BadText(Exception):
    pass


def reminder_for(invoice, text):
    """The text of the issuer with the data of the invoice in place of {{ number }}, {{ client }} and {{ amount }}."""
    values = {
        "number": invoice.number,
        "client": invoice.client_name,
        "amount": invoice.amount,
    }
    try:
        return Template(text).render(Context({**values, "invoice": invoice}, autoescape=False))
    except TemplateSyntaxError as error:
        raise BadText from error
