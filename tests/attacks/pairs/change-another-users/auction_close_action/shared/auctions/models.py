from django.conf import settings
from django.db import models


class AuctionQuerySet(models.QuerySet):
    def open(self):
        return self.filter(closed=False)

    def sold_by(self, user):
        return self.filter(seller=user)


class Auction(models.Model):
    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="auctions")
    title = models.CharField(max_length=80)
    reserve = models.PositiveIntegerField(default=0)
    closed = models.BooleanField(default=False)

    objects = AuctionQuerySet.as_manager()
