from django.contrib import admin

from .models import Customer, Enquiry


@admin.register(Customer)
class CustomerAdmin(admin.ModelAdmin):
    list_display = ["organisation", "contact", "phone", "discount"]
    search_fields = ["organisation", "contact"]
    raw_id_fields = ["user"]


@admin.register(Enquiry)
class EnquiryAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "costume", "asked_at", "is_answered"]
    list_filter = ["is_answered"]
    list_select_related = ["costume"]
