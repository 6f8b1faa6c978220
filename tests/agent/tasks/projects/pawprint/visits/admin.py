from django.contrib import admin

from visits.models import Invoice, Medicine, Treatment, Vet, Visit


class TreatmentInline(admin.TabularInline):
    model = Treatment
    extra = 0


@admin.register(Visit)
class VisitAdmin(admin.ModelAdmin):
    list_display = ["animal", "vet", "starts_at", "cancelled"]
    list_select_related = ["animal", "vet"]
    list_filter = ["cancelled", "vet"]
    inlines = [TreatmentInline]


@admin.register(Medicine)
class MedicineAdmin(admin.ModelAdmin):
    list_display = ["name", "unit", "price", "in_stock"]
    search_fields = ["name"]


@admin.register(Invoice)
class InvoiceAdmin(admin.ModelAdmin):
    list_display = ["number", "total", "issued_at", "paid_at"]


admin.site.register(Vet)
