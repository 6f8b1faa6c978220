from django.contrib import admin

from stays.models import Charge, MeterReading, Stay


class ChargeInline(admin.TabularInline):
    model = Charge
    extra = 0


@admin.register(Stay)
class StayAdmin(admin.ModelAdmin):
    list_display = ["arrives", "leaves", "vessel", "owner_email", "place", "charged", "readings_taken"]
    list_filter = ["status"]
    search_fields = ["boat__name"]
    raw_id_fields = ["boat"]
    inlines = [ChargeInline]

    @admin.display(description="boat")
    def vessel(self, stay):
        return f"{stay.boat.name} ({stay.boat.length} m)"

    @admin.display(description="owner")
    def owner_email(self, stay):
        return stay.boat.owner.email or "-"

    @admin.display(description="berth")
    def place(self, stay):
        return f"{stay.berth} {stay.berth.pier.name}"

    @admin.display(description="charged")
    def charged(self, stay):
        return f"{sum(charge.amount for charge in stay.charges.all()):.2f} EUR"

    @admin.display(description="readings")
    def readings_taken(self, stay):
        return stay.readings.count()


@admin.register(MeterReading)
class MeterReadingAdmin(admin.ModelAdmin):
    list_display = ["taken_at", "kwh", "source"]
    list_filter = ["source"]
    raw_id_fields = ["stay"]
