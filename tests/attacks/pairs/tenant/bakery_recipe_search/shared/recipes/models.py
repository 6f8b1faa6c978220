from django.conf import settings
from django.db import models


class Chain(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Employee(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="employee"
    )
    chain = models.ForeignKey(Chain, on_delete=models.CASCADE, related_name="employees")


class Recipe(models.Model):
    chain = models.ForeignKey(Chain, on_delete=models.CASCADE, related_name="recipes")
    code = models.CharField(max_length=20)
    name = models.CharField(max_length=100)
    method = models.TextField(max_length=5000)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["chain", "code"], name="recipe_code_per_chain")
        ]

    def __str__(self):
        return self.name
