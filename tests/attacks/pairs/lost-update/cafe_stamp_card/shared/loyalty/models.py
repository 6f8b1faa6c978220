from django.conf import settings
from django.db import models
from django.db.models import F


class CardQuerySet(models.QuerySet):
    def stamp(self, card):
        self.filter(pk=card.pk).update(stamps=F("stamps") + 1)

    def spend(self, card, stamps):
        """Take the stamps off the card, if it has so many."""
        return self.filter(pk=card.pk, stamps__gte=stamps).update(stamps=F("stamps") - stamps) == 1


class Card(models.Model):
    guest = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="card")
    stamps = models.PositiveIntegerField(default=0)

    objects = CardQuerySet.as_manager()


class Redemption(models.Model):
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="redemptions")
    drink = models.CharField(max_length=20)
    at = models.DateTimeField(auto_now_add=True)
