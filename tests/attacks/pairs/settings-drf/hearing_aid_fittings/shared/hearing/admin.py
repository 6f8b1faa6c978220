from django.contrib import admin

from .models import Client, Fitting


@admin.register(Client)
class ClientAdmin(admin.ModelAdmin):
    search_fields = ["family_name"]


@admin.register(Fitting)
class FittingAdmin(admin.ModelAdmin):
    list_display = ["client", "ear", "device", "fitted_on"]
    list_select_related = ["client"]
