from django.core.mail import send_mail
from django.db import IntegrityError, transaction

from .models import Document


class Refused(Exception):
    pass


def file_claim(customer, policy, references):
    try:
        with transaction.atomic():
            claim = customer.claims.create(policy=policy)
            send_mail("Your claim", f"Claim {claim.pk} is with us.", None, [customer.email])
            for reference in references:
                Document.objects.create(claim=claim, reference=reference)
    except IntegrityError:
        raise Refused from None
    return claim
