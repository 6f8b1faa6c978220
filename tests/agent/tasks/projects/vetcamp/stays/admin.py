from django.contrib import admin

from kennels.base import display_name

from .models import CareNote, Invoice, Stay


class CareNoteInline(admin.TabularInline):
    model = CareNote
    extra = 0


@admin.register(Stay)
class StayAdmin(admin.ModelAdmin):
    list_display = ["reference", "pet", "kennel", "arrives_on", "departs_on", "status"]
    list_filter = ["status"]
    list_select_related = ["pet", "kennel__branch"]
    date_hierarchy = "arrives_on"
    inlines = [CareNoteInline]


@admin.register(Invoice)
class InvoiceAdmin(admin.ModelAdmin):
    list_display = ["number", "pet_name", "owner_name", "branch_name", "amount", "status"]
    list_filter = ["status"]
    search_fields = ["number"]

    @admin.display(description="Pet")
    def pet_name(self, invoice):
        return invoice.stay.pet.name

    @admin.display(description="Owner")
    def owner_name(self, invoice):
        return display_name(invoice.stay.pet.owner)

    @admin.display(description="Branch")
    def branch_name(self, invoice):
        return invoice.stay.kennel.branch.name
