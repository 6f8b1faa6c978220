from django.contrib import admin

from coldstore.samples.models import Aliquot, Box, Freezer, Sample, Study

admin.site.register(Freezer)


@admin.register(Study)
class StudyAdmin(admin.ModelAdmin):
    list_display = ["code", "title"]


@admin.register(Box)
class BoxAdmin(admin.ModelAdmin):
    list_display = ["label", "freezer"]
    list_select_related = ["freezer"]


class AliquotInline(admin.TabularInline):
    model = Aliquot
    extra = 0


@admin.register(Sample)
class SampleAdmin(admin.ModelAdmin):
    list_display = ["accession", "kind", "collected_on"]
    search_fields = ["accession"]
    raw_id_fields = ["box"]
    inlines = [AliquotInline]
