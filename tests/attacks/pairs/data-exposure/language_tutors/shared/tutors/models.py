from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Tutor(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tutor"
    )
    display_name = models.CharField(max_length=60)
    language = models.CharField(max_length=40)
    bio = models.TextField(max_length=1000, blank=True)
    private_phone = models.CharField(max_length=30, blank=True)
    iban = models.CharField(max_length=34, blank=True)
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ["display_name", "pk"]

    def __str__(self):
        return self.display_name


class Lesson(models.Model):
    tutor = models.ForeignKey(Tutor, on_delete=models.CASCADE, related_name="lessons")
    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lessons"
    )
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(validators=[MaxValueValidator(240)])

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return f"{self.tutor}: {self.starts_at:%Y-%m-%d %H:%M}"
