from django.contrib import admin

from .models import Member


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ('number', 'user', 'is_trusted', 'joined_on')
    list_filter = ('is_trusted',)
    list_select_related = ('user',)
    search_fields = ('number', 'user__first_name', 'user__last_name')
