from django.contrib import admin

from .models import Patient, Visit


class VisitInline(admin.TabularInline):
    model = Visit
    extra = 0


@admin.register(Patient)
class PatientAdmin(admin.ModelAdmin):
    list_display = ["name", "species", "vet"]
    list_select_related = ["vet"]
    inlines = [VisitInline]
