from django.contrib import admin

from .models import Disease, Inspection, Treatment


@admin.register(Disease)
class DiseaseAdmin(admin.ModelAdmin):
    list_display = ["name", "latin_name", "notifiable"]
    ordering = ["name"]


@admin.register(Inspection)
class InspectionAdmin(admin.ModelAdmin):
    list_display = ["hive", "inspected_on", "temper"]
    list_select_related = ["hive"]
    filter_horizontal = ["findings"]


admin.site.register(Treatment)
