from django.contrib import admin

from workshop.models import Bike, Customer, Job, JobLine, Mechanic


@admin.register(Customer)
class CustomerAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "phone"]
    search_fields = ["name", "email"]


@admin.register(Bike)
class BikeAdmin(admin.ModelAdmin):
    list_display = ["make", "model_name", "frame_number", "owner"]
    list_select_related = ["owner"]
    autocomplete_fields = ["owner"]
    search_fields = ["make", "model_name", "frame_number"]


@admin.register(Mechanic)
class MechanicAdmin(admin.ModelAdmin):
    list_display = ["user", "bench"]
    list_select_related = ["user"]
    autocomplete_fields = ["user"]


@admin.register(JobLine)
class JobLineAdmin(admin.ModelAdmin):
    list_display = ["job", "part", "quantity", "price"]
    list_select_related = ["job", "part"]
    autocomplete_fields = ["job", "part"]
    search_fields = ["job__reference", "part__name"]


@admin.register(Job)
class JobAdmin(admin.ModelAdmin):
    list_display = ["reference", "machine", "customer", "status", "total", "taken_in_at"]
    list_filter = ["status"]
    search_fields = ["reference", "bike__frame_number", "bike__owner__name"]
    raw_id_fields = ["mechanic"]
    autocomplete_fields = ["bike"]

    @admin.display(description="bike")
    def machine(self, job):
        return str(job.bike)

    @admin.display(ordering="bike__owner__name")
    def customer(self, job):
        return job.bike.owner.name

    @admin.display(description="total")
    def total(self, job):
        return sum(line.quantity * line.price for line in job.lines.all())
