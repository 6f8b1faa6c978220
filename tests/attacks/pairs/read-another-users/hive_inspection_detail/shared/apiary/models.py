from django.conf import settings
from django.db import models
from django.urls import reverse


class Hive(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives")
    label = models.CharField(max_length=60)
    site = models.CharField(max_length=120, blank=True)

    def __str__(self):
        return self.label


class InspectionQuerySet(models.QuerySet):
    def kept_by(self, user):
        return self.filter(hive__keeper=user)

    def recent_first(self):
        return self.order_by("-seen_on", "-pk")


class Inspection(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="inspections")
    seen_on = models.DateField()
    brood_frames = models.PositiveSmallIntegerField(default=0)
    varroa_count = models.PositiveIntegerField(default=0)
    notes = models.TextField(blank=True)

    objects = InspectionQuerySet.as_manager()

    def get_absolute_url(self):
        return reverse("apiary:inspection", args=[self.pk])
