from django.db import models


class Variety(models.Model):
    name = models.CharField(max_length=80, unique=True)
    sow_from = models.PositiveSmallIntegerField(help_text="Month")

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "varieties"

    def __str__(self):
        return self.name


class Lot(models.Model):
    variety = models.ForeignKey(Variety, on_delete=models.PROTECT, related_name="lots")
    code = models.CharField(max_length=120, unique=True)
    grams = models.PositiveIntegerField()
    germination = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code
