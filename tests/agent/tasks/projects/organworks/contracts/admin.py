from django.contrib import admin

from contracts.models import Contract, Invoice


@admin.register(Contract)
class ContractAdmin(admin.ModelAdmin):
    list_display = ["reference", "venue", "client", "annual_fee", "active"]
    list_select_related = ["venue", "client"]
    search_fields = ["reference", "venue__name"]


@admin.register(Invoice)
class InvoiceAdmin(admin.ModelAdmin):
    list_display = ["number", "contract", "issued_on", "amount", "paid_on"]
    list_select_related = ["contract"]
    search_fields = ["number"]
