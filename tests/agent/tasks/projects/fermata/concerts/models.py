from django.db import models
from django.urls import reverse

from library.models import Work
from players.models import Player


class Venue(models.Model):
    name = models.CharField(max_length=80)
    address = models.CharField(max_length=200)
    capacity = models.PositiveIntegerField()
    step_free = models.BooleanField(default=False)
    caretaker_phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Concert(models.Model):
    title = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT, related_name="concerts")
    conductor = models.ForeignKey(
        Player, on_delete=models.SET_NULL, null=True, blank=True, related_name="conducted"
    )
    starts_at = models.DateTimeField()
    seats = models.PositiveIntegerField()
    price_pence = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("concerts:concert_detail", args=[self.slug])


class ProgrammeItem(models.Model):
    concert = models.ForeignKey(Concert, on_delete=models.CASCADE, related_name="programme")
    work = models.ForeignKey(Work, on_delete=models.PROTECT, related_name="performances")
    position = models.PositiveSmallIntegerField()
    soloist = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return f"{self.position}. {self.work}"


class Rehearsal(models.Model):
    concert = models.ForeignKey(Concert, on_delete=models.CASCADE, related_name="rehearsals")
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT, related_name="rehearsals")
    led_by = models.ForeignKey(
        Player, on_delete=models.SET_NULL, null=True, blank=True, related_name="led_rehearsals"
    )
    starts_at = models.DateTimeField()
    notes = models.TextField(blank=True)

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return f"Rehearsal for {self.concert}"

    @property
    def coming_count(self):
        return self.attendance.filter(coming=True).count()


class Attendance(models.Model):
    rehearsal = models.ForeignKey(Rehearsal, on_delete=models.CASCADE, related_name="attendance")
    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="attendance")
    coming = models.BooleanField()
    answered_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "attendance"
        indexes = [models.Index(fields=["answered_at"], name="attendance_answered_idx")]
        constraints = [
            models.UniqueConstraint(fields=["rehearsal", "player"], name="one_answer_per_rehearsal"),
        ]

    def __str__(self):
        return f"{self.player}: {'yes' if self.coming else 'no'}"


class TicketOrder(models.Model):
    concert = models.ForeignKey(Concert, on_delete=models.PROTECT, related_name="orders")
    name = models.CharField(max_length=80)
    email = models.EmailField()
    tickets = models.PositiveSmallIntegerField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return f"{self.tickets} for {self.name}"
