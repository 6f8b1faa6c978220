from django.contrib import admin

from .models import Apiary, Hive, Queen


@admin.register(Apiary)
class ApiaryAdmin(admin.ModelAdmin):
    list_display = ["name", "municipality", "keeper"]
    list_select_related = ["keeper"]


@admin.register(Hive)
class HiveAdmin(admin.ModelAdmin):
    list_display = ["code", "kind", "active"]
    list_filter = ["kind", "active"]


admin.site.register(Queen)
