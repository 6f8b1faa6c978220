from django.contrib import admin

from .models import Patient, Ride, RideNote


class RideNoteInline(admin.TabularInline):
    model = RideNote
    extra = 0


@admin.register(Patient)
class PatientAdmin(admin.ModelAdmin):
    list_display = ["last_name", "first_name", "clinic", "phone"]
    list_filter = ["clinic"]
    search_fields = ["last_name", "first_name"]


@admin.register(Ride)
class RideAdmin(admin.ModelAdmin):
    list_display = ["id", "patient", "clinic", "pickup_at", "status", "driver"]
    list_filter = ["status", "mobility"]
    inlines = [RideNoteInline]
