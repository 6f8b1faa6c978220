from django.contrib import admin

from fleet.models import Driver, Inspection, Vehicle


@admin.register(Vehicle)
class VehicleAdmin(admin.ModelAdmin):
    list_display = ["plate", "make", "seats", "wheelchair", "in_service"]
    list_filter = ["in_service", "wheelchair"]
    search_fields = ["plate"]


@admin.register(Driver)
class DriverAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "plate", "rides_finished", "last_inspection", "active"]
    list_filter = ["active"]
    search_fields = ["user__full_name", "user__email", "licence_no"]
    autocomplete_fields = ["user", "vehicle"]

    @admin.display(ordering="user__full_name")
    def name(self, driver):
        return driver.user.full_name

    def email(self, driver):
        return driver.user.email

    def plate(self, driver):
        return driver.vehicle.plate if driver.vehicle else "-"

    def rides_finished(self, driver):
        return driver.rides.filter(status="finished").count()

    def last_inspection(self, driver):
        if driver.vehicle is None:
            return "-"
        inspection = driver.vehicle.inspections.order_by("-done_on", "-pk").first()
        return inspection.done_on.isoformat() if inspection else "never"


@admin.register(Inspection)
class InspectionAdmin(admin.ModelAdmin):
    list_display = ["vehicle", "done_on", "passed"]
    list_filter = ["passed"]
    list_select_related = ["vehicle"]
    autocomplete_fields = ["vehicle", "inspector"]
