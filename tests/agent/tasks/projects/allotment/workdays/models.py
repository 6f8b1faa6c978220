from django.conf import settings
from django.db import models
from django.utils import timezone

from core.models import Stamped
from plots.models import Section


class Workday(Stamped):
    title = models.CharField(max_length=100)
    section = models.ForeignKey(
        Section, null=True, blank=True, on_delete=models.SET_NULL, related_name="workdays"
    )
    lead = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="led_workdays"
    )
    held_on = models.DateField()
    places = models.PositiveSmallIntegerField(default=12)

    class Meta:
        ordering = ["held_on", "pk"]

    def __str__(self):
        return self.title


class Task(models.Model):
    workday = models.ForeignKey(Workday, on_delete=models.CASCADE, related_name="tasks")
    text = models.CharField(max_length=200)
    tools = models.ManyToManyField("Tool", blank=True, related_name="tasks")

    def __str__(self):
        return self.text


class Helper(models.Model):
    workday = models.ForeignKey(Workday, on_delete=models.CASCADE, related_name="helpers")
    gardener = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="helps"
    )
    signed_up_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workday", "gardener"], name="helper_once_per_workday")
        ]

    def __str__(self):
        return f"{self.gardener} helps on {self.workday}"


class Tool(models.Model):
    name = models.CharField(max_length=80)
    shed = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="tools")
    borrower = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="borrowed_tools",
    )

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
