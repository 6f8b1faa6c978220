from django.conf import settings
from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    mats = models.PositiveSmallIntegerField(default=10)

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return self.title


class Place(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="places")
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="places"
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["course", "guest"], name="one_mat_a_guest")
        ]

    def __str__(self):
        return f"{self.guest} in {self.course}"
