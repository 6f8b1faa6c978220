from django.conf import settings
from django.db import models


class Donor(models.Model):
    name = models.CharField(max_length=100)
    bank_account = models.CharField(max_length=34, blank=True)


class ArtefactQuerySet(models.QuerySet):
    def on_display(self):
        return self.filter(displayed=True)


class Artefact(models.Model):
    title = models.CharField(max_length=150)
    century = models.SmallIntegerField()
    material = models.CharField(max_length=60)
    donor = models.ForeignKey(Donor, on_delete=models.PROTECT, related_name="artefacts")
    curator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="artefacts")
    displayed = models.BooleanField(default=False)

    objects = ArtefactQuerySet.as_manager()
