from django.conf import settings
from django.db import models


class Diary(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="diaries", on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    started_on = models.DateField(auto_now_add=True)


class Night(models.Model):
    diary = models.ForeignKey(Diary, related_name="nights", on_delete=models.CASCADE)
    date = models.DateField()
    minutes_slept = models.PositiveSmallIntegerField()
    remark = models.TextField(blank=True)

    class Meta:
        ordering = ["date", "pk"]
