from django.contrib import admin

from .models import Pet, Prescription


@admin.register(Pet)
class PetAdmin(admin.ModelAdmin):
    list_display = ["name", "species", "keeper"]


@admin.register(Prescription)
class PrescriptionAdmin(admin.ModelAdmin):
    list_display = ["medicine", "pet", "issued_on"]
    list_select_related = ["pet"]
