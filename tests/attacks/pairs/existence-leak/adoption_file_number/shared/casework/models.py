from django.conf import settings
from django.db import models


class FamilyFile(models.Model):
    number = models.SlugField(max_length=40, unique=True, help_text="surname and year: moreau-2026")
    caseworker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="files"
    )
    stage = models.CharField(
        max_length=10,
        choices=[("inquiry", "Inquiry"), ("homestudy", "Home study"), ("matched", "Matched")],
        default="inquiry",
    )

    def __str__(self):
        return self.number


class HomeVisit(models.Model):
    file = models.ForeignKey(FamilyFile, on_delete=models.CASCADE, related_name="visits")
    visited_on = models.DateField()
    impression = models.TextField()
