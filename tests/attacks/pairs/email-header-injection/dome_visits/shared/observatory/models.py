from django.conf import settings
from django.db import models


class Night(models.Model):
    day = models.DateField(unique=True)
    target = models.CharField(max_length=60)

    class Meta:
        ordering = ["day"]

    def __str__(self):
        return f"{self.day}: {self.target}"


class Enquiry(models.Model):
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    email = models.EmailField()
    subject = models.CharField(max_length=150)
    text = models.TextField(max_length=2000)
    was_sent = models.BooleanField(default=False, editable=False)

    class Meta:
        ordering = ["-pk"]
        verbose_name_plural = "enquiries"

    def __str__(self):
        return self.subject
