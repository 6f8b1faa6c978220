from django.db import transaction
from django.db.models import F

from .models import Campaign, Pledge


@transaction.atomic
def make_pledge(campaign, backer, amount):
    pledge = Pledge.objects.create(campaign=campaign, backer=backer, amount=amount)
    Campaign.objects.filter(pk=campaign.pk).update(raised=F("raised") + amount)
    return pledge
