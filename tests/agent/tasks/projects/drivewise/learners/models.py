from django.conf import settings
from django.db import models


class Instructor(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="instructor"
    )
    branch = models.ForeignKey("fleet.Branch", on_delete=models.PROTECT)
    licence = models.CharField(max_length=20, unique=True)

    class Meta:
        ordering = ("licence",)

    def __str__(self) -> str:
        return self.user.get_full_name() or self.user.username


class Pupil(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pupil"
    )
    branch = models.ForeignKey("fleet.Branch", on_delete=models.PROTECT, related_name="pupils")
    born_on = models.DateField()
    phone = models.CharField(max_length=30)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.user.get_full_name() or self.user.username
