from django.contrib import admin

from .models import Department, Depot, Member, Vehicle


@admin.register(Department)
class DepartmentAdmin(admin.ModelAdmin):
    list_display = ["name", "code"]
    search_fields = ["name", "code"]
    prepopulated_fields = {"code": ["name"]}


@admin.register(Depot)
class DepotAdmin(admin.ModelAdmin):
    list_display = ["name", "city", "department"]
    list_select_related = ["department"]
    list_filter = ["department"]


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ["user", "department", "role"]
    list_select_related = ["user", "department"]
    list_filter = ["role", "department"]
    autocomplete_fields = ["user", "department"]


@admin.register(Vehicle)
class VehicleAdmin(admin.ModelAdmin):
    list_display = ["plate", "make", "department", "depot", "state", "mileage"]
    list_select_related = ["department", "depot"]
    list_filter = ["state", "fuel", "department"]
    search_fields = ["plate", "make"]
    readonly_fields = ["public_id"]
