from django.conf import settings
from django.db import models
from django.urls import reverse


class Campaign(models.Model):
    title = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    goal_cents = models.PositiveBigIntegerField()
    raised_cents = models.PositiveBigIntegerField(default=0, editable=False)

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("campaign", args=[self.slug])


class Gift(models.Model):
    """Pledged on the page; the office collects it by direct debit."""

    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="gifts")
    donor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="gifts"
    )
    cents = models.PositiveIntegerField()
    given_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.cents / 100:.2f}"
