from django.conf import settings
from django.db import models
from django.utils.safestring import mark_safe


class Guild(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    treasurers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="guilds")

    class Meta:
        ordering = ["name"]


class Payment(models.Model):
    guild = models.ForeignKey(Guild, on_delete=models.CASCADE, related_name="payments")
    payee = models.CharField(max_length=80)
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    released_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT)

    class Meta:
        ordering = ["-pk"]

    @property
    def tick(self):
        return mark_safe("&#10003;") if self.released_by_id else ""
