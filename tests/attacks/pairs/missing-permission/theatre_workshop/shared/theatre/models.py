from django.db import models


class Production(models.Model):
    title = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)
    opens_on = models.DateField()
    budget_cents = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["opens_on"]

    def __str__(self):
        return self.title


class Prop(models.Model):
    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="props")
    name = models.CharField(max_length=80)
    built = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]
