from django.contrib import admin

from .models import Member


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ('full_name', 'email', 'is_treasurer', 'is_active')
    search_fields = ('full_name', 'email')
    fields = ('full_name', 'email', 'mobile', 'is_treasurer', 'is_active', 'is_staff')
