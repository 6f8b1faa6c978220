from django.db import transaction

from .models import Pledge


@transaction.atomic
def make_pledge(campaign, backer, amount):
    pledge = Pledge.objects.create(campaign=campaign, backer=backer, amount=amount)
    campaign.raised += amount
    campaign.save()
    return pledge
