from django.contrib import admin

from .models import Hire, HireItem, Payment


class HireItemInline(admin.TabularInline):
    model = HireItem
    extra = 0
    raw_id_fields = ["costume"]


@admin.register(Hire)
class HireAdmin(admin.ModelAdmin):
    list_display = ["id", "organisation", "picked_up_on", "due_on", "status", "costumes", "total"]
    list_filter = ["status"]
    date_hierarchy = "picked_up_on"
    inlines = [HireItemInline]

    @admin.display(ordering="customer__organisation")
    def organisation(self, hire):
        return hire.customer.organisation

    def costumes(self, hire):
        return ", ".join(item.costume.name for item in hire.items.all())


@admin.register(Payment)
class PaymentAdmin(admin.ModelAdmin):
    list_display = ["hire", "amount", "paid_on", "is_deposit"]
    list_select_related = ["hire"]
    date_hierarchy = "paid_on"
