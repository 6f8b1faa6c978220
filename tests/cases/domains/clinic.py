from django.db import models
from django.utils.functional import cached_property


class Ward(models.Model):
    name = models.CharField(max_length=60)
    floor = models.IntegerField(default=1)

    def __str__(self):
        return self.name


class Person(models.Model):
    name = models.CharField(max_length=60)

    def __str__(self):
        return self.name


class Doctor(Person):
    ward = models.ForeignKey(Ward, models.CASCADE, related_name="doctors")
    mentor = models.ForeignKey("self", models.SET_NULL, null=True, related_name="pupils")


class Patient(Person):
    doctor = models.ForeignKey(Doctor, models.CASCADE, related_name="patients")
    allergies = models.ManyToManyField("Drug", related_name="allergic")

    @cached_property
    def last_visit(self):
        return self.visits.order_by("-day").first()

    def has_open_visits(self):
        return self.visits.filter(closed=False).exists()


class Insurance(models.Model):
    patient = models.OneToOneField(Patient, models.CASCADE, related_name="insurance")
    company = models.CharField(max_length=60)


class Drug(models.Model):
    name = models.CharField(max_length=60)
    leaflet = models.TextField(default="text")

    def __str__(self):
        return self.name


class VisitManager(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(cancelled=False)

    def open(self):
        return self.get_queryset().filter(closed=False)


class Visit(models.Model):
    patient = models.ForeignKey(Patient, models.CASCADE, related_name="visits")
    doctor = models.ForeignKey(Doctor, models.CASCADE, related_name="visits")
    substitute = models.ForeignKey(
        Doctor, models.SET_NULL, null=True, blank=True, related_name="covered"
    )
    day = models.DateField(default="2025-01-01")
    cost = models.IntegerField(default=10)
    closed = models.BooleanField(default=False)
    cancelled = models.BooleanField(default=False)
    drugs = models.ManyToManyField(Drug, through="Prescription", related_name="visits")

    objects = VisitManager()

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.patient.name} at {self.doctor.name}"


class Prescription(models.Model):
    visit = models.ForeignKey(Visit, models.CASCADE, related_name="prescriptions")
    drug = models.ForeignKey(Drug, models.CASCADE, related_name="prescriptions")
    dose = models.IntegerField(default=1)
