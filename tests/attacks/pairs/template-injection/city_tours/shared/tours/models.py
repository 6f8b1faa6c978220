from django.conf import settings
from django.db import models


class Guide(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="guide")
    city = models.CharField(max_length=60)


class Tour(models.Model):
    guide = models.ForeignKey(Guide, on_delete=models.CASCADE, related_name="tours")
    title = models.CharField(max_length=100)
    minutes = models.PositiveSmallIntegerField()


class Enquiry(models.Model):
    tour = models.ForeignKey(Tour, on_delete=models.CASCADE, related_name="enquiries")
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="enquiries")
    text = models.TextField(max_length=2000)
    sent_at = models.DateTimeField(auto_now_add=True)
