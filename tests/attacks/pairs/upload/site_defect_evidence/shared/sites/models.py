from django.conf import settings
from django.db import models


class Defect(models.Model):
    room = models.CharField(max_length=40)
    remark = models.CharField(max_length=200)
    evidence = models.FileField(upload_to="defects/%Y/%m")
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    noted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-noted_at", "pk"]
