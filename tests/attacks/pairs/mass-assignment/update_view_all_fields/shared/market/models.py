from django.conf import settings
from django.db import models
from django.urls import reverse


class Listing(models.Model):
    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="listings", editable=False)
    slug = models.SlugField(unique=True, editable=False)
    title = models.CharField(max_length=80)
    text = models.TextField(blank=True)
    is_approved = models.BooleanField(default=False)

    def get_absolute_url(self):
        return reverse("listing-edit", args=[self.slug])
