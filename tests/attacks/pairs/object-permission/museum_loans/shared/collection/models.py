from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models


class Department(models.Model):
    name = models.CharField(max_length=80, unique=True)
    curators = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="departments")

    def __str__(self):
        return self.name


class Piece(models.Model):
    code = models.CharField(
        max_length=12, unique=True, validators=[RegexValidator(r"^[A-Z]{2}-\d{1,9}\Z")]
    )
    title = models.CharField(max_length=200)
    department = models.ForeignKey(Department, on_delete=models.PROTECT, related_name="pieces")
    lent_to = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.title}"
