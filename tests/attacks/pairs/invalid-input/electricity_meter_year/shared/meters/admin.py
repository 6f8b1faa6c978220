from django.contrib import admin

from .models import Meter, MeterReading


class MeterReadingInline(admin.TabularInline):
    model = MeterReading
    extra = 1


@admin.register(Meter)
class MeterAdmin(admin.ModelAdmin):
    inlines = [MeterReadingInline]
    list_display = ["serial", "household", "place"]
