from django.db import models

from .querysets import TypefaceQuerySet


class Typeface(models.Model):
    name = models.CharField(max_length=80, unique=True)
    is_released = models.BooleanField(default=False)

    objects = TypefaceQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Trait(models.Model):
    typeface = models.ForeignKey(Typeface, on_delete=models.CASCADE, related_name="traits")
    name = models.CharField(max_length=40)
    value = models.CharField(max_length=80)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["typeface", "name"], name="one_value_of_a_trait")
        ]

    def __str__(self):
        return f"{self.name}: {self.value}"
