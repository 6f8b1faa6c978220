from .models import Entry


def entries_between(user, ibans, first, last):
    entries = Entry.objects.filter(account__holder=user, account__iban__in=ibans, booked__range=(first, last))
    return entries.select_related("account").order_by("booked", "pk")[:500]
