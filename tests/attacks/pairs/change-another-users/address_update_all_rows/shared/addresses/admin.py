from django.contrib import admin

from .models import Address


@admin.register(Address)
class AddressAdmin(admin.ModelAdmin):
    list_display = ["label", "user", "city"]
    search_fields = ["street", "user__username"]
    raw_id_fields = ["user"]
