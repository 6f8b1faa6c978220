from django.db import models
from django.urls import reverse

from core.models import Stamped


class Donor(Stamped):
    name = models.CharField(max_length=120)
    town = models.CharField(max_length=80, blank=True)
    email = models.EmailField(blank=True)
    first_gift_on = models.DateField(null=True, blank=True)
    notes = models.TextField(blank=True)

    class Meta:
        ordering = ["name", "id"]

    def __str__(self):
        return self.name


class Collection(Stamped):
    title = models.CharField(max_length=150)
    slug = models.SlugField(unique=True)
    description = models.TextField(blank=True)
    donor = models.ForeignKey(
        Donor, on_delete=models.SET_NULL, related_name="collections", null=True, blank=True
    )

    class Meta:
        ordering = ["title", "id"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("collection_detail", kwargs={"slug": self.slug})


class Shelf(models.Model):
    room = models.CharField(max_length=60)
    number = models.PositiveIntegerField()

    class Meta:
        ordering = ["room", "number"]
        verbose_name_plural = "shelves"
        constraints = [
            models.UniqueConstraint(fields=["room", "number"], name="shelf_once_in_a_room"),
        ]

    def __str__(self):
        return f"{self.room} {self.number}"


class Box(Stamped):
    label = models.CharField(max_length=20, unique=True)
    collection = models.ForeignKey(Collection, on_delete=models.PROTECT, related_name="boxes")
    shelf = models.ForeignKey(Shelf, on_delete=models.PROTECT, related_name="boxes")

    class Meta:
        ordering = ["label"]
        verbose_name_plural = "boxes"

    def __str__(self):
        return self.label

    def get_absolute_url(self):
        return reverse("box_detail", kwargs={"pk": self.pk})

    def lent_out(self):
        """How many of the box's records are with a reader at the moment."""
        return self.records.filter(loans__isnull=False, loans__returned_on__isnull=True).count()


class Subject(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class RecordQuerySet(models.QuerySet):
    def visible_to(self, user):
        if user.is_staff:
            return self
        return self.filter(access=Record.Access.OPEN)


class Record(Stamped):
    class Access(models.TextChoices):
        OPEN = "open", "Open"
        RESTRICTED = "restricted", "Restricted"

    box = models.ForeignKey(Box, on_delete=models.PROTECT, related_name="records")
    signature = models.CharField(max_length=30, unique=True)
    title = models.CharField(max_length=200)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    subjects = models.ManyToManyField(Subject, related_name="records", blank=True)
    access = models.CharField(max_length=12, choices=Access.choices, default=Access.OPEN)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["signature"]

    def __str__(self):
        return f"{self.signature} {self.title}"
