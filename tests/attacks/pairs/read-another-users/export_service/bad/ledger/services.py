import csv
import io

from django.shortcuts import get_object_or_404

from .models import Account


class StatementExport:
    def __init__(self, user, account_id, with_header=False):
        self.user = user
        self.account = get_object_or_404(Account, pk=account_id)
        self.with_header = with_header

    def rows(self):
        if self.with_header:
            yield ["purpose", "amount"]
        for booking in self.account.bookings.order_by("pk")[:1000]:
            yield ["".join(c for c in booking.purpose if c.isalnum() or c == " "), booking.cents / 100]

    def text(self):
        target = io.StringIO()
        csv.writer(target).writerows(self.rows())
        return target.getvalue()
