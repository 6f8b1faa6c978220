from django.conf import settings
from django.db import models
from django.urls import reverse


class Owner(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name='owner'
    )
    name = models.CharField(max_length=100)
    phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class Species(models.Model):
    name = models.CharField(max_length=50, unique=True)

    class Meta:
        ordering = ['name']
        verbose_name_plural = 'species'

    def __str__(self):
        return self.name


class Pet(models.Model):
    SIZES = [('small', 'small'), ('medium', 'medium'), ('large', 'large')]

    name = models.CharField(max_length=60)
    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name='pets')
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name='pets')
    usual_vet = models.ForeignKey(
        'practice.Vet', on_delete=models.SET_NULL, null=True, blank=True, related_name='pets'
    )
    born_on = models.DateField(null=True, blank=True)
    weight = models.DecimalField('weight in kg', max_digits=5, decimal_places=2)
    size = models.CharField(max_length=10, choices=SIZES, blank=True)

    class Meta:
        ordering = ['name', 'pk']

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse('pet-detail', args=[self.pk])

    @property
    def open_vaccinations(self):
        return self.vaccinations.filter(given_on=None).count()


class Vaccination(models.Model):
    pet = models.ForeignKey(Pet, on_delete=models.CASCADE, related_name='vaccinations')
    vaccine = models.CharField(max_length=80)
    due_on = models.DateField()
    given_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ['due_on']

    def __str__(self):
        return f'{self.vaccine} ({self.pet})'
