from rest_framework.exceptions import ValidationError

from .models import CreditLine, CreditNote, Invoice


def credit(invoice, reason, lines):
    if Invoice.objects.filter(pk=invoice.pk, is_credited=False).update(is_credited=True) == 0:
        raise ValidationError({"detail": "This invoice is credited already."})
    note = CreditNote.objects.create(invoice=invoice, reason=reason)
    open_quantities = {line.pk: line.quantity for line in invoice.lines.all()}
    for wanted in lines:
        left = open_quantities.get(wanted["line"], 0)
        if wanted["quantity"] > left:
            raise ValidationError({"lines": [f"Of line {wanted['line']} only {left} are left."]})
        open_quantities[wanted["line"]] = left - wanted["quantity"]
        CreditLine.objects.create(note=note, line_id=wanted["line"], quantity=wanted["quantity"])
    return note
