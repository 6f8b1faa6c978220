from django.conf import settings
from django.db import models


class Radio(models.Model):
    maker = models.CharField(max_length=80)
    model = models.CharField(max_length=80)
    year = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["maker", "model", "pk"]

    def __str__(self):
        return f"{self.maker} {self.model}"


class Remark(models.Model):
    radio = models.ForeignKey(Radio, on_delete=models.CASCADE, related_name="remarks")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="remarks"
    )
    text = models.TextField(max_length=1000)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-written_at", "-pk"]
