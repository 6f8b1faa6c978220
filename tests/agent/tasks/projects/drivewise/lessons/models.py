from django.conf import settings
from django.db import models


class Skill(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Lesson(models.Model):
    class State(models.TextChoices):
        BOOKED = "booked"
        HELD = "held"
        CANCELLED = "cancelled"

    pupil = models.ForeignKey("learners.Pupil", on_delete=models.CASCADE, related_name="lessons")
    instructor = models.ForeignKey(
        "learners.Instructor", on_delete=models.PROTECT, related_name="lessons"
    )
    car = models.ForeignKey("fleet.Car", on_delete=models.PROTECT, related_name="lessons")
    starts_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.BOOKED)
    skills = models.ManyToManyField(Skill, blank=True, related_name="lessons")

    class Meta:
        ordering = ("starts_at", "pk")
        indexes = [
            models.Index(fields=["instructor", "starts_at"], name="lesson_instr_starts_idx"),
        ]

    def __str__(self) -> str:
        return f"{self.pupil_id} at {self.starts_at:%Y-%m-%d %H:%M}"


class Exam(models.Model):
    pupil = models.ForeignKey("learners.Pupil", on_delete=models.CASCADE, related_name="exams")
    taken_on = models.DateField()
    points = models.PositiveSmallIntegerField()
    grade = models.CharField(max_length=10, blank=True)

    class Meta:
        ordering = ("-taken_on", "pk")

    def __str__(self) -> str:
        return f"{self.pupil_id}: {self.points}"


class Invoice(models.Model):
    number = models.CharField(max_length=12, unique=True)
    pupil = models.ForeignKey("learners.Pupil", on_delete=models.PROTECT, related_name="invoices")
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    is_paid = models.BooleanField(default=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        ordering = ("number",)

    def __str__(self) -> str:
        return self.number
