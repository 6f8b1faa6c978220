from django.conf import settings
from django.db import models


class Sitter(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sitter"
    )
    name = models.CharField(max_length=60)
    town = models.CharField(max_length=60)
    about = models.TextField(blank=True)
    cents_per_hour = models.PositiveIntegerField(default=1500)
    home_address = models.CharField(max_length=200, blank=True)
    iban = models.CharField(max_length=34, blank=True)
    office_remark = models.TextField(blank=True, editable=False)
    listed = models.BooleanField(default=True)

    class Meta:
        ordering = ["town", "name"]


class Rating(models.Model):
    sitter = models.ForeignKey(Sitter, on_delete=models.CASCADE, related_name="ratings")
    stars = models.PositiveSmallIntegerField()
    text = models.TextField(blank=True)
    published = models.BooleanField(default=False)
