from django.conf import settings
from django.db import models


class Tender(models.Model):
    code = models.SlugField(max_length=40, unique=True)
    subject = models.CharField(max_length=200)
    closes_at = models.DateTimeField()
    invited = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="tenders", blank=True)

    def __str__(self):
        return self.code


class Bid(models.Model):
    """The last one that came in before the close counts."""

    tender = models.ForeignKey(Tender, on_delete=models.PROTECT, related_name="bids")
    bidder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="bids")
    cents = models.PositiveBigIntegerField()
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-sent_at", "-id"]
