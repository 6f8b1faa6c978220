from django.conf import settings
from django.db import models


class Site(models.Model):
    name = models.CharField(max_length=80, unique=True)
    plots = models.PositiveSmallIntegerField(default=20)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Application(models.Model):
    WAITING, OFFERED, WITHDRAWN = "waiting", "offered", "withdrawn"

    applicant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications"
    )
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="applications")
    wishes = models.CharField(max_length=300, blank=True)
    state = models.CharField(
        max_length=10,
        default=WAITING,
        choices=[(WAITING, "Waiting"), (OFFERED, "Offered"), (WITHDRAWN, "Withdrawn")],
    )
    applied_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-applied_at", "-pk"]

    def __str__(self):
        return f"{self.site}: {self.get_state_display()}"
