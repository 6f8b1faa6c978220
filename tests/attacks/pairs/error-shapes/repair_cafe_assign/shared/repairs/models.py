from django.conf import settings
from django.db import models


class Helper(models.Model):
    account = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="helper")
    craft = models.CharField(max_length=60)


class Item(models.Model):
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="items")
    what = models.CharField(max_length=120)
    complaint = models.TextField(max_length=1000)
    helper = models.ForeignKey(Helper, null=True, blank=True, on_delete=models.SET_NULL, related_name="items")
    verdict = models.CharField(max_length=200, blank=True)
