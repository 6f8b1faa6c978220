from contracts.models import Contract, Invoice


def issue_for_year(year, issued_on):
    """One invoice for each active contract that has none for this year yet."""
    made = []
    for contract in Contract.objects.filter(active=True).order_by("pk"):
        number = f"{year}-{contract.pk:04d}"
        invoice, created = Invoice.objects.get_or_create(
            number=number,
            defaults={"contract": contract, "issued_on": issued_on, "amount": contract.annual_fee},
        )
        if created:
            made.append(invoice)
    return made
