from django.conf import settings
from django.db import models


class ExerciseLog(models.Model):
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="exercise_logs"
    )
    sheet = models.CharField(max_length=80)
    done_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
