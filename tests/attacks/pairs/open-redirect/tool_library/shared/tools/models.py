from django.conf import settings
from django.db import models


class Tool(models.Model):
    name = models.CharField(max_length=60)
    manual = models.URLField(blank=True)


class Loan(models.Model):
    tool = models.OneToOneField(Tool, on_delete=models.CASCADE, related_name="loan")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans")
