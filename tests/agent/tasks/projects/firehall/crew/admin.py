from django.contrib import admin

from .models import Certificate, Member, Qualification


class CertificateInline(admin.TabularInline):
    model = Certificate
    extra = 0


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ("badge", "user", "rank", "phone")
    list_select_related = ("user",)
    list_filter = ("rank",)
    inlines = [CertificateInline]


admin.site.register(Qualification)
