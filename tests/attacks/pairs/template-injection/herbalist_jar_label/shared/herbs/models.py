from django.conf import settings
from django.db import models


class Remedy(models.Model):
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="remedies", on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    batch = models.CharField(max_length=20)


class Label(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="labels", on_delete=models.CASCADE)
    wording = models.CharField(
        max_length=300, help_text="{{ remedy.name }} and {{ remedy.batch }} are filled in for each jar."
    )
