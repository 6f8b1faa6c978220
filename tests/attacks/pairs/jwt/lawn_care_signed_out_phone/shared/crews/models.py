from django.conf import settings
from django.db import models


class PhoneQuerySet(models.QuerySet):
    def signed_in(self):
        return self.filter(signed_out_at=None)


class Phone(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="phones"
    )
    label = models.CharField(max_length=60)
    signed_in_at = models.DateTimeField(auto_now_add=True)
    signed_out_at = models.DateTimeField(null=True, blank=True)

    objects = PhoneQuerySet.as_manager()

    class Meta:
        ordering = ["-signed_in_at", "-pk"]


class Job(models.Model):
    worker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="jobs"
    )
    address = models.CharField(max_length=120)
    day = models.DateField()
    is_done = models.BooleanField(default=False)

    class Meta:
        ordering = ["day", "pk"]
