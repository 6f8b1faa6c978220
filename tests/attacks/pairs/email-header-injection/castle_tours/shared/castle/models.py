from django.conf import settings
from django.db import models


class Tour(models.Model):
    title = models.CharField(max_length=80)
    language = models.CharField(max_length=20)

    class Meta:
        ordering = ["title", "pk"]


class Enquiry(models.Model):
    tour = models.ForeignKey(Tour, on_delete=models.CASCADE, related_name="enquiries")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="enquiries")
    name = models.CharField(max_length=80)
    email = models.EmailField()
    text = models.TextField(max_length=2000)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-sent_at", "-pk"]
