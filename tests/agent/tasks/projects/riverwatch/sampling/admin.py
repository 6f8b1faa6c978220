from django.contrib import admin

from .models import Alert, Measurement, Parameter, Sample


@admin.register(Parameter)
class ParameterAdmin(admin.ModelAdmin):
    list_display = ["name", "unit", "limit"]


class MeasurementInline(admin.TabularInline):
    model = Measurement
    extra = 0


@admin.register(Sample)
class SampleAdmin(admin.ModelAdmin):
    list_display = ["pk", "taken_at", "place", "taken_by", "values", "state"]
    list_filter = ["state"]
    inlines = [MeasurementInline]

    @admin.display(description="Place")
    def place(self, sample):
        return f"{sample.station.code}, {sample.station.river.name}"

    @admin.display(description="Taken by")
    def taken_by(self, sample):
        return f"{sample.volunteer.name} / {sample.volunteer.team.name}"

    @admin.display(description="Values")
    def values(self, sample):
        return sample.measurements.count()


@admin.register(Alert)
class AlertAdmin(admin.ModelAdmin):
    list_display = ["message", "level", "raised_at", "closed_at"]
    list_filter = ["level"]
