from django.conf import settings
from django.db import models


class Tool(models.Model):
    name = models.CharField(max_length=80)
    shelf = models.CharField(max_length=10)


class Loan(models.Model):
    tool = models.ForeignKey(Tool, on_delete=models.PROTECT)
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    due = models.DateField()
    returned = models.DateField(null=True, blank=True)
