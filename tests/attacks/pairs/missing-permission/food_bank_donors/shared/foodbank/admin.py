from django.contrib import admin

from .models import Donor, Pickup


class PickupInline(admin.TabularInline):
    model = Pickup
    extra = 0


@admin.register(Donor)
class DonorAdmin(admin.ModelAdmin):
    inlines = [PickupInline]
    search_fields = ["name"]
