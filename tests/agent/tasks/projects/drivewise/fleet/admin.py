from django.contrib import admin

from .models import Branch, Car, Inspection

admin.site.register(Branch)


@admin.register(Car)
class CarAdmin(admin.ModelAdmin):
    list_display = ("plate", "make", "branch", "gearbox", "mileage")
    list_select_related = ("branch",)


@admin.register(Inspection)
class InspectionAdmin(admin.ModelAdmin):
    list_display = ("car", "done_on", "passed")
    list_select_related = ("car",)
